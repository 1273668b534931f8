// install.sh over real TLS. Each tool trusts the CA of the test by a variable of its own.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Certificates, createCertificates } from '../cloud/certificates.ts';
import { type Machine, machineWith, pathOf, SCRIPT } from './install-sh.ts';
import { PROGRAM, sha256, VERSION } from './releases.ts';

const servers: Server[] = [];
let certificates: Certificates;
let [secure, plain] = ['', ''];
const plainRequests: string[] = [];

beforeAll(async () => {
  certificates = await createCertificates();
  const http = createHttp(({ url = '' }, response) => {
    plainRequests.push(url);
    response.end(gzipSync(PROGRAM));
  });
  plain = `http://127.0.0.1:${await listen(http)}`;
  const https = createServer({ key: certificates.key, cert: certificates.cert }, ({ url = '' }, response) => {
    if (url.startsWith('/right/')) response.end(gzipSync(PROGRAM));
    else if (url.startsWith('/moved/'))
      response.writeHead(302, { location: url.replace('/moved/', `${secure}/right/`) }).end();
    else response.writeHead(302, { location: `${plain}${url}` }).end();
  });
  secure = `https://localhost:${await listen(https)}`;
});
afterAll(async () => {
  for (const server of servers) server.close();
  await certificates.remove();
});

describe.each(['curl', 'wget'])('%s', (tool) => {
  const isMissing = pathOf(tool) === undefined;

  function install(on: Machine, path: string, ca: string) {
    const rc = join(on.folder, 'wgetrc');
    writeFileSync(rc, `ca_certificate = ${ca}\n`);
    const options = ['--version', VERSION, '--sha256', sha256(PROGRAM), '--to', 'to', '--from', `${secure}${path}`];
    return on.run([pathOf('sh') ?? '', SCRIPT, ...options], { env: { CURL_CA_BUNDLE: ca, WGETRC: rc } });
  }

  test.skipIf(isMissing)(`installs, also after a redirect (needs ${tool})`, async () => {
    for (const path of ['/right', '/moved']) {
      const on = machineWith([tool]);
      const ended = await install(on, path, certificates.caFile);
      expect(ended.code, ended.stderr).toBe(0);
      expect(existsSync(join(on.folder, 'to/cluster-credentials'))).toBe(true);
    }
  });

  test.skipIf(isMissing)(`sends nothing over http after a redirect (needs ${tool})`, async () => {
    const on = machineWith([tool]);
    const ended = await install(on, '/to-http', certificates.caFile);
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/cannot be downloaded: .*(?:not https|[Pp]rotocol)/);
    expect(plainRequests).toEqual([]);
    expect(readdirSync(join(on.folder, 'to'))).toEqual([]);
  });

  test.skipIf(isMissing)(`trusts no server with the certificate of another CA (needs ${tool})`, async () => {
    const on = machineWith([tool]);
    const ended = await install(on, '/right', join(certificates.caFile, '../other-ca.pem'));
    expect(ended.code).toBe(1);
    expect(ended.stderr).toMatch(/cannot be downloaded: .*(?:certificate problem|certificate of|cannot verify)/i);
    expect(readdirSync(join(on.folder, 'to'))).toEqual([]);
  });
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
