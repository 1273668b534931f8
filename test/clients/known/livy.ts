import type { Client, Run } from '../client.ts';
import { fromDebian, fromPyPi } from '../install.ts';

const run = { cluster: 'emr' } as const satisfies Partial<Run>;

export const curl: Client = {
  name: 'curl',
  install: fromDebian('curl', 'curl'),
  runs: [
    {
      ...run,
      preset: 'netrc',
      command: ['sh', '-c', 'curl --fail --silent --show-error --netrc-file "$EMR_NETRC" {livy}/sessions'],
    },
  ],
};

export const requests: Client = {
  name: 'requests',
  install: fromPyPi('requests', 'requests'),
  runs: ['netrc', 'livy'].map((preset) => ({
    ...run,
    preset,
    command: ['python', '{scripts}/python/with_requests.py', '{livy}'],
  })),
};

export const sparkmagic: Client = {
  name: 'sparkmagic',
  install: fromPyPi('sparkmagic', 'sparkmagic'),
  runs: [
    {
      ...run,
      preset: 'sparkmagic',
      command: ['python', '{scripts}/python/with_sparkmagic.py'],
    },
  ],
};
