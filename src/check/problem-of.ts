import { TransportError } from '../aws/transport-error.ts';
import { codeOf } from '../errors.ts';
import { sanitize } from '../log-text.ts';
import { type LateOptions, lost, networkProblem } from './network-problem.ts';
import { ProtocolError, ServerError } from './postgres/protocol-error.ts';
import { serverProblem } from './postgres/server-problem.ts';
import { type Case, Problem } from './problem.ts';
import { tlsProblem } from './tls-problem.ts';

/** The problem that an error of one try stands for. Undefined for an error that was not foreseen: a bug. */
export function problemOf(
  thrown: unknown,
  { given, ...reached }: Pick<LateOptions, 'phase' | 'addresses'> & { readonly given: Case },
): Problem | undefined {
  if (thrown instanceof Problem) return thrown;
  if (thrown instanceof ServerError) return serverProblem(thrown, given);
  if (thrown instanceof ProtocolError) {
    return new Problem(`the server does not speak the protocol of PostgreSQL: ${thrown.message}`, {
      cure: addressCure,
    });
  }
  if (thrown instanceof TransportError) {
    return new Problem(thrown.message, {
      mayPass: thrown.kind !== 'final',
      cure: () => 'Name the host in NO_PROXY if it needs no proxy',
    });
  }
  if (!(thrown instanceof Error)) return undefined;
  if (thrown.message === 'aborted' || thrown.message === 'socket hang up') return lost('before the login was done');
  const code = codeOf(thrown);
  if (code === undefined) return undefined;
  // Without the stack and the other members: an error of Node's HTTP parser holds what the server sent.
  const cause = new Error(`${code}: ${sanitize(reasonIn(thrown))}`);
  if (code.startsWith('HPE_')) {
    const cure = ({ option }: Case) =>
      `Check ${option('host')} and ${option('port')}. Livy may speak TLS there: begin ${option('endpoint')} with https://`;
    return new Problem('the answer is not HTTP', { cause, cure });
  }
  return (
    networkProblem(code, { ...reached, cause }) ??
    tlsProblem(code, thrown, cause) ??
    (isOfSystem(thrown) ? new Problem(`the connection failed (${code})`, { cause, cure: addressCure }) : undefined)
  );
}

function addressCure({ option }: Case): string {
  return `Check ${option('host')} and ${option('port')}`;
}

/** The message of an error of OpenSSL is for its developers; its reason is in words. */
function reasonIn(thrown: Error): string {
  // When all addresses of a name fail, the error of each is inside.
  if (thrown instanceof AggregateError) return thrown.errors.map((each) => (each as Error).message).join('; ');
  return 'reason' in thrown && typeof thrown.reason === 'string' ? thrown.reason : thrown.message;
}

/** Errors of the system have the name of the call that failed, such as "connect". */
function isOfSystem(thrown: Error): boolean {
  return 'syscall' in thrown;
}
