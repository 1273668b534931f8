import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The key and the certificate of a server, as PEM. */
export interface ServerKey {
  readonly key: Buffer;
  readonly cert: Buffer;
}

export interface Certificates extends ServerKey {
  readonly caFile: string;
  remove(): Promise<void>;
}

// The names of AWS are for clients that use this cloud as their proxy. libpq before 15 finds an IP address only among the
// DNS names.
const NAMES = [
  ...['IP:127.0.0.1', 'DNS:127.0.0.1', 'DNS:localhost', 'DNS:*.amazonaws.com', 'DNS:*.amazonaws.com.cn'],
  ...['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1'].map((region) => `DNS:*.${region}.amazonaws.com`),
  'DNS:*.cn-north-1.amazonaws.com.cn',
];
const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];

const run = promisify(execFile);

/** A new folder with a server certificate for loopback, the CA that signed it, and `other-ca.pem`, a CA that did not. */
export async function createCertificates(prefix = 'cloud-'): Promise<Certificates> {
  const { ca, otherCa, key, cert } = await sharedTexts();
  const folder = await mkdtemp(join(tmpdir(), prefix));
  const caFile = join(folder, 'ca.pem');
  await Promise.all([writeFile(caFile, ca), writeFile(join(folder, 'other-ca.pem'), otherCa)]);
  return { caFile, key, cert, remove: () => rm(folder, { recursive: true, force: true }) };
}

interface Texts {
  readonly ca: Buffer;
  readonly otherCa: Buffer;
  readonly key: Buffer;
  readonly cert: Buffer;
}

// One set for each process: it needs four runs of openssl, and the conformance test starts hundreds of clouds.
let shared: Promise<Texts> | undefined;
function sharedTexts(): Promise<Texts> {
  shared ??= createTexts();
  return shared;
}

async function createTexts(): Promise<Texts> {
  const folder = await mkdtemp(join(tmpdir(), 'certificates-'));
  const openssl = (...args: string[]) => run('openssl', args, { cwd: folder });
  try {
    await writeFile(join(folder, 'ca.cnf'), CA_CONFIG);
    await writeFile(join(folder, 'server.ext'), `basicConstraints=CA:FALSE\nsubjectAltName=${NAMES.join(',')}\n`);
    const root = (name: string) => {
      const files = ['-keyout', `${name}-key.pem`, '-out', `${name}.pem`];
      const subject = ['-config', 'ca.cnf', '-subj', `/CN=cloud test ${name}`];
      return openssl('req', '-x509', ...NEW_KEY, '-sha256', '-days', '2', ...subject, ...files);
    };
    const options = ['-config', 'ca.cnf', '-subj', '/CN=localhost', '-keyout', 'server-key.pem', '-out', 'server.csr'];
    await Promise.all([root('ca'), root('other-ca'), openssl('req', '-new', ...NEW_KEY, ...options)]);
    const signer = ['-CA', 'ca.pem', '-CAkey', 'ca-key.pem', '-set_serial', '2', '-sha256', '-days', '2'];
    await openssl('x509', '-req', '-in', 'server.csr', ...signer, '-extfile', 'server.ext', '-out', 'server.pem');
    const read = (name: string) => readFile(join(folder, name));
    const [ca, otherCa, key, cert] = await Promise.all([
      read('ca.pem'),
      read('other-ca.pem'),
      read('server-key.pem'),
      read('server.pem'),
    ] as const);
    return { ca, otherCa, key, cert };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const CA_CONFIG = `[req]
distinguished_name = name
x509_extensions = ca
[name]
[ca]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
`;
