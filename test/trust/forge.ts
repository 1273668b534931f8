// A stand-in for the part of GitHub's API that publishes a release. It is as strict as GitHub: a published release is
// immutable, a file has one name once, and each call needs the token.
// https://docs.github.com/en/rest/releases/releases
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface StoredRelease {
  id: number;
  tag_name: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  readonly files: Map<string, Buffer>;
}

export interface Forge {
  readonly url: string;
  readonly releases: StoredRelease[];
  readonly calls: string[];
  readonly close: () => void;
}

/** How the stand-in differs from a forge in good order. */
export interface Trouble {
  /** The repository has immutable releases turned off. */
  readonly mutable?: boolean;
  /** The file whose upload fails. */
  readonly refuses?: string;
  /** The file of which the forge stores other bytes. */
  readonly changes?: string;
  /** The whole API answers with a redirect to this address. */
  readonly redirects?: string;
}

export const TOKEN = 'token-of-the-job';
export const REPOSITORY = 'OWNER/cluster-credentials';

export async function startForge(trouble: Trouble = {}): Promise<Forge> {
  const releases: StoredRelease[] = [];
  const calls: string[] = [];
  let url = '';
  let lastId = 0;

  const shown = (release: StoredRelease) => ({
    ...release,
    files: undefined,
    immutable: !release.draft && trouble.mutable !== true,
    html_url: `https://github.example.com/${REPOSITORY}/releases/tag/${release.tag_name}`,
    upload_url: `${url}/uploads/${release.id}/assets{?name,label}`,
  });

  function answer(request: IncomingMessage, body: Buffer): [status: number, answer?: unknown] {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://forge');
    const base = `/repos/${REPOSITORY}/releases`;
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return [401, { message: 'Bad credentials' }];
    const upload = /^\/uploads\/(\d+)\/assets$/.exec(pathname);
    const one = new RegExp(`^${base}/(\\d+)$`).exec(pathname);
    const release = releases.find(({ id }) => String(id) === (upload ?? one)?.[1]);
    const json = () => JSON.parse(body.toString()) as Partial<StoredRelease>;
    switch (request.method) {
      case 'GET':
        return pathname === base ? [200, releases.map(shown).reverse()] : [404];
      case 'POST': {
        if (upload) return release ? store(release, searchParams.get('name') ?? '', request, body) : [404];
        if (pathname !== base) return [404];
        const { tag_name = '', name = '', body: text = '', draft = false, prerelease = false } = json();
        lastId += 1;
        const created = { id: lastId, tag_name, name, body: text, draft, prerelease, files: new Map() };
        releases.push(created);
        return [201, shown(created)];
      }
      case 'PATCH':
        if (!release) return [404];
        if (!release.draft) return [422, { message: 'Cannot update immutable release' }];
        Object.assign(release, json());
        return [200, shown(release)];
      case 'DELETE':
        if (!release?.draft) return [422, { message: 'Cannot delete' }];
        releases.splice(releases.indexOf(release), 1);
        return [204];
      default:
        return [405];
    }
  }

  function store(release: StoredRelease, name: string, request: IncomingMessage, body: Buffer): [number, unknown] {
    if (!release.draft) return [422, { message: 'Cannot upload assets to an immutable release' }];
    if (name === trouble.refuses) return [502, { message: 'Server Error' }];
    if (request.headers['content-type'] !== 'application/octet-stream') return [415, { message: 'Unsupported' }];
    if (Number(request.headers['content-length']) !== body.length) return [411, { message: 'Length Required' }];
    if (release.files.has(name)) return [422, { message: 'already_exists' }];
    const stored = name === trouble.changes ? Buffer.alloc(body.length) : body;
    release.files.set(name, stored);
    const digest = `sha256:${createHash('sha256').update(stored).digest('hex')}`;
    return [201, { id: release.files.size, name, size: stored.length, digest }];
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      calls.push(`${request.method} ${request.url}`);
      if (trouble.redirects) {
        response.writeHead(307, { location: trouble.redirects }).end();
        return;
      }
      const [status, body] = answer(request, Buffer.concat(parts));
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? undefined : JSON.stringify(body));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, releases, calls, close: () => server.close() };
}
