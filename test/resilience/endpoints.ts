import { startCloud } from '../cloud/index.ts';
import { runDoor } from './doors.ts';

/** Addresses for `endpoint-url`: whether a request may go there. None of them is contacted but this machine. */
const addresses: readonly (readonly [url: string, allowed: boolean])[] = [
  ['http://127.0.0.1:1', true],
  ['http://localhost:1', true],
  ['http://[::1]:1', true],
  ['http://127.1.2.3:1', true],
  ['https://127.0.0.1:1', true],
  ['https://localhost:1/path', true],
  ['http://example.com', false],
  ['http://10.0.0.1', false],
  ['http://169.254.169.254', false],
  ['http://0.0.0.0:1', false],
  ['http://[::ffff:127.0.0.1]:1', false],
  ['http://localhost.example.com', false],
  ['http://127.0.0.1.nip.io', false],
  ['http://localstack:4566', false],
  ['http://127.0.0.1@example.com', false],
  ['http://user:pw@127.0.0.1:1', false],
  ['https://user:pw@127.0.0.1:1', false],
  ['https://127.0.0.1:1?a=b', false],
  ['https://127.0.0.1:1#a', false],
  ['https://', false],
  ['https:///path', false],
  ['//127.0.0.1:1', false],
  ['127.0.0.1:1', false],
  ['localhost', false],
  ['ftp://127.0.0.1', false],
  ['file:///etc/passwd', false],
  ['unix:/var/run/docker.sock', false],
  ['javascript:alert(1)', false],
  ['http://127.0.0.1:99999', false],
  ['http://127.0.0.256:1', false],
];

export interface EndpointResult {
  readonly addresses: number;
  readonly lines: readonly string[];
}

/** Gives each address as an option, in the environment, and as the token endpoint, and looks whether it is obeyed or refused by name. */
export async function runEndpoints(): Promise<EndpointResult> {
  const cloud = await startCloud();
  const lines: string[] = [];
  const waiting = addresses.flatMap((address) => ways.map((way) => ({ address, way })));
  try {
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          const {
            address: [url, allowed],
            way,
          } = next;
          const { shown, exitCode } = await runDoor('command', {
            operation: ['redshift', 'get-cluster-credentials'],
            options: { ...base, ...(way === 'option' ? { 'endpoint-url': url } : {}) },
            env: {
              AWS_EC2_METADATA_DISABLED: 'true',
              AWS_MAX_ATTEMPTS: '1',
              ...cloud.userKeys(),
              ...(way === 'environment' ? { AWS_ENDPOINT_URL_REDSHIFT: url } : {}),
            },
            timeoutMs: 20_000,
          });
          const name = way === 'option' ? /endpoint-url/ : /AWS_ENDPOINT_URL_REDSHIFT/;
          const isTried = /GetClusterCredentials/.test(shown);
          const isRefused = name.test(shown) && !isTried;
          const isRight = exitCode !== 0 && (allowed ? isTried : isRefused) && !/pw@|^\s+at /m.test(shown);
          if (!isRight) lines.push(`${url} as ${way} (exit ${exitCode}): ${shown.trim().slice(0, 200)}`);
        }
      }),
    );
  } finally {
    await cloud.close();
  }
  return { addresses: addresses.length, lines };
}

const ways = ['option', 'environment'] as const;
const base = { 'cluster-identifier': 'analytics', 'db-user': 'etl_user', region: 'eu-central-1', 'max-wait': '3' };
