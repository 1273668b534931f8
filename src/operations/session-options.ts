/** What the sessions of Spark Connect share. */
export const sessionExports = {
  token: 'TOKEN',
  expiration: 'TOKEN_EXPIRATION',
  endpoint: 'ENDPOINT',
  remote: 'SPARK_REMOTE',
} as const;

export const sessionExpiry = 'Spark Connect refuses the token after the expiry. Get a new one then';
