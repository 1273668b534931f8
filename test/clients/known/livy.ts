import type { Client, Run } from '../client.ts';
import { fromDebian, fromPyPi, withDebian } from '../install.ts';

const run = { cluster: 'emr' } as const satisfies Partial<Run>;

const withNetrc = ['sh', '-c', 'curl --fail --silent --show-error --netrc-file "$EMR_NETRC" {livy}/sessions'];

export const curl: Client = {
  name: 'curl',
  install: fromDebian('curl', 'curl'),
  runs: [
    { ...run, preset: 'netrc', command: withNetrc },
    { ...run, preset: 'netrc', options: ['--refresh'], command: withNetrc },
    { ...run, preset: 'netrc', by: 'action', command: withNetrc },
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
  // One of its packages is compiled against Kerberos.
  install: withDebian(['libkrb5-dev', 'gcc'], fromPyPi('sparkmagic', 'sparkmagic')),
  runs: [
    {
      ...run,
      preset: 'sparkmagic',
      command: ['python', '{scripts}/python/with_sparkmagic.py'],
      refusal: 'Error sending http request and maximum retry encountered',
    },
  ],
};
