import { renameSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Mode } from './contract.ts';
import { startCloud } from './index.ts';

// A cloud that is not stopped ends by itself.
const LONGEST_LIFE_MS = 30 * 60_000;

const { values } = parseArgs({
  options: {
    manner: { type: 'string', default: 'strict' },
    mode: { type: 'string', default: 'ok' },
    tls: { type: 'boolean', default: false },
    'port-file': { type: 'string' },
  },
});
if (values.manner !== 'strict' && values.manner !== 'recorded') throw new Error('--manner is strict or recorded');

const cloud = await startCloud({ manner: values.manner, tls: values.tls });
cloud.setMode(readMode(values.mode));
const life = setTimeout(stop, LONGEST_LIFE_MS);
process.once('SIGTERM', stop).once('SIGINT', stop);

const portFile = values['port-file'];
if (portFile !== undefined) {
  // A process that waits for the file must not read half of it.
  writeFileSync(`${portFile}.new`, `${new URL(cloud.url).port}\n`);
  renameSync(`${portFile}.new`, portFile);
}
const { url, tlsUrl, caFile } = cloud;
console.log(JSON.stringify({ url, tlsUrl, caFile, env: cloud.env(), userKeys: cloud.userKeys() }));

function readMode(text: string): Mode {
  return /^[[{"]/.test(text) ? (JSON.parse(text) as Mode) : text;
}

function stop(): void {
  clearTimeout(life);
  void cloud.close();
}
