/**
 * Keeps SIGUSR1 from opening Node's debugger, through which any process of the same user could read our memory. Each entry
 * calls it first. Node opens the debugger only where nothing listens for the signal.
 * https://nodejs.org/api/process.html#signal-events
 */
export function ignoreInspectorSignal(): void {
  process.on('SIGUSR1', () => {});
}
