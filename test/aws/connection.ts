import type { Connection } from '../../src/aws/client.ts';
import type { Profile } from '../../src/aws/profile.ts';
import { serverClock } from '../../src/aws/server-clock.ts';
import type { Log } from '../../src/context.ts';

export const silent: Log = { info: () => {}, warning: () => {}, debug: () => {} };

/** The profile `default` where there are no configuration files. */
export const noProfile: Profile = {
  name: 'default',
  askedBy: undefined,
  isOption: false,
  setting: () => undefined,
  find: () => undefined,
  serviceSetting: () => undefined,
  settingsOf: () => undefined,
};

/** A connection without its transport and its retry policy, where nothing is configured. */
export const plainConnection: Pick<
  Connection,
  'region' | 'profile' | 'surface' | 'useFips' | 'useDualstack' | 'endpoint' | 'clock' | 'userAgent'
> = {
  region: 'eu-central-1',
  profile: noProfile,
  surface: 'cli',
  useFips: false,
  useDualstack: false,
  endpoint: () => undefined,
  clock: serverClock(),
  userAgent: 'cluster-credentials',
};
