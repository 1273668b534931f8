// https://docs.github.com/en/rest/releases/releases
// https://docs.github.com/en/rest/releases/assets

/** A release of the forge. `immutable`: its tag and its files can no longer change. */
export interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly immutable?: boolean;
  readonly html_url: string;
  /** A template, which ends in `{?name,label}`. */
  readonly upload_url: string;
}

/** A file of a release. `digest` is `sha256:` and hex digits. */
export interface Asset {
  readonly name: string;
  readonly size: number;
  readonly digest?: string | null;
}

/** The part of GitHub's API that a release needs. Each function throws an Error that names the call and its status. */
export interface Forge {
  /** The releases of a tag, drafts too. */
  readonly releasesOf: (tag: string) => Promise<readonly Release[]>;
  readonly createDraft: (draft: { tag: string; notes: string; prerelease: boolean }) => Promise<Release>;
  readonly upload: (draft: Release, name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<Asset>;
  readonly publish: (draft: Release) => Promise<Release>;
  readonly remove: (draft: Release) => Promise<void>;
}

/** The forge of a workflow run. Throws an Error that names a variable that is not set. */
export function forgeOf(env: Readonly<Record<string, string | undefined>>): Forge {
  const base = `${needed(env, 'GITHUB_API_URL')}/repos/${needed(env, 'GITHUB_REPOSITORY')}/releases`;
  const token = needed(env, 'GH_TOKEN');
  const call = (method: string, url: string, body?: unknown) =>
    answerOf(method, url, { token, type: 'application/json', body: body === undefined ? null : JSON.stringify(body) });
  return {
    async releasesOf(tag) {
      // Only the list has drafts. A draft that we look for is among the newest.
      const newest = (await call('GET', `${base}?per_page=100`)) as readonly Release[];
      return newest.filter(({ tag_name }) => tag_name === tag);
    },
    createDraft: async ({ tag, notes, prerelease }) =>
      (await call('POST', base, { tag_name: tag, name: tag, body: notes, draft: true, prerelease })) as Release,
    async upload({ upload_url }, name, bytes) {
      const url = `${upload_url.replace(/\{.*\}$/, '')}?name=${encodeURIComponent(name)}`;
      return (await answerOf('POST', url, { token, type: 'application/octet-stream', body: bytes })) as Asset;
    },
    publish: async ({ id }) => (await call('PATCH', `${base}/${id}`, { draft: false })) as Release,
    remove: async ({ id }) => void (await call('DELETE', `${base}/${id}`)),
  };
}

function needed(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (!value) throw new Error(`${name} is not set`);
  return value;
}

interface Sent {
  readonly token: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
}

async function answerOf(method: string, url: string, { token, type, body }: Sent): Promise<unknown> {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': type,
    'x-github-api-version': '2022-11-28',
  };
  // A redirect would take the token to another host.
  const response = await fetch(url, { method, headers, body, redirect: 'error', signal: AbortSignal.timeout(300_000) });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text.slice(0, 300)}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
