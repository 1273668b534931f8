import { rename, writeFile } from 'node:fs/promises';

export interface TokenFile {
  readonly path: string;
  stop(): Promise<void>;
}

// Tokens last five minutes, as GitHub's do.
const REFRESH_MS = 60_000;

/** Writes a token to a file that only our user can read, and replaces it every minute, at once and whole. */
export async function keepTokenFile(path: string, mint: () => string): Promise<TokenFile> {
  const write = async () => {
    await writeFile(`${path}.new`, mint(), { mode: 0o600 });
    await rename(`${path}.new`, path);
  };
  await write();
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = write().catch((error: unknown) => console.error(`The token was not renewed: ${error}`));
  }, REFRESH_MS).unref();
  return {
    path,
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
