/** The limit for each figure: a ratio if it has a floor, otherwise ms or kB. */
export const budgets: Readonly<Record<string, number>> = {
  'redshift, CPU time': 1.6,
  'emr, CPU time': 1.6,
  // The target is to wait for one round trip a hop.
  'redshift at 50 ms a round trip': 1.1,
  'redshift at 100 ms a round trip': 1.1,
  'start, CPU time': 1.3,
  'start, wall time': 1.3,
  'redact 100 MB: ordinary log': 500,
  'redact 100 MB: base64': 500,
  'dist/action': 1500,
  'dist/post': 60,
};
