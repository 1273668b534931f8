/**
 * The CPU time that this process has used, in milliseconds. Tests of hostile input measure it: the time on the clock also
 * grows when other processes keep the machine busy.
 */
export function cpuTime(): number {
  return process.cpuUsage().user / 1000;
}
