import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const run = promisify(execFile);

/** A certificate that signs itself, for these names, valid for so many days. */
export async function selfSigned(names: string, days = 2): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'self-signed-'));
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  try {
    await writeFile(join(folder, 'names.ext'), `subjectAltName=${names}\n`);
    await writeFile(join(folder, 'request.cnf'), '[req]\ndistinguished_name = name\n[name]\n');
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', 'key.pem'];
    await openssl('req', '-new', ...key, '-config', 'request.cnf', '-subj', '/CN=check', '-out', 'request.csr');
    const sign = ['-signkey', 'key.pem', '-days', String(days), '-sha256', '-extfile', 'names.ext'];
    await openssl('x509', '-req', '-in', 'request.csr', ...sign, '-out', 'cert.pem');
    const read = (name: string) => readFile(join(folder, name), 'utf8');
    return { key: await read('key.pem'), cert: await read('cert.pem') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
