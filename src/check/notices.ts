import type { CheckOptions, ClusterState } from './check-options.ts';
import { askState, explanation } from './cluster-state.ts';
import { addressOf, caseOf } from './problem.ts';

/** How often the log says why the wait goes on, and how often this is looked at, in milliseconds. */
const EVERY = 10_000;
const LOOK = 1000;
/** How long a notice waits for the state of the cluster, in milliseconds. */
const STATE = 5000;

export interface Notices {
  /** Says at once why a try failed, if 10 seconds have passed since the last notice. Never rejects. */
  readonly say: (why: string) => Promise<void>;
  /** The newest state of the cluster. */
  readonly cluster: () => ClusterState | undefined;
  /** No notice comes after this. */
  readonly stop: () => void;
}

/** Says every 10 seconds why the wait goes on and until when, also in the middle of a try that takes long. */
export function notices(options: CheckOptions, deadline: number): Notices {
  const { clock, log } = options;
  const until = new Date(deadline).toISOString().slice(11, 19);
  const ending = `Trying again until ${until} UTC (${caseOf(options).option('wait-for-connection')})`;
  let cluster = options.cluster;
  let why = 'no answer yet';
  let next = clock.now();
  let isOver = false;

  const look = async () => {
    if (clock.now() < next) return;
    next = clock.now() + EVERY;
    cluster = (await askState(options, Math.min(STATE, deadline - clock.now()))) ?? cluster;
    const parts = [why, explanation(cluster, options), ending].filter((part) => part !== undefined);
    if (!isOver) log.info(`${addressOf(options.target)}: ${parts.join('. ')}`);
  };
  const timer = setInterval(() => void look(), LOOK);
  return {
    say: (reason) => {
      why = reason;
      return look();
    },
    cluster: () => cluster,
    stop: () => {
      isOver = true;
      clearInterval(timer);
    },
  };
}
