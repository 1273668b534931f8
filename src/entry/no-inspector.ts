/**
 * Prevents SIGUSR1 from opening Node's debugger: through it, any process of the same user could read our memory. Node
 * does not open it if the process listens for the signal. Each entry calls this first.
 * https://nodejs.org/api/process.html#signal-events
 */
export function ignoreInspectorSignal(): void {
  process.on('SIGUSR1', () => {});
}
