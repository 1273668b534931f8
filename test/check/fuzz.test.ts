import { duplexPair } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logIn } from '../../src/check/postgres/log-in.ts';
import { caseOf } from '../../src/check/problem.ts';
import { problemOf } from '../../src/check/problem-of.ts';
import { options, PASSWORD } from './stage.ts';
import { authentication, error, message, row, welcome } from './wire.ts';

const given = caseOf(options({ port: 5439 }));

/** What a server sends, without a look at what it gets: good messages, odd ones, and bytes. */
const part = fc.oneof(
  fc.constantFrom(authentication(3), welcome, row('bob'), row(null), error('28000', PASSWORD), message('Z', 'I')),
  fc
    .tuple(fc.integer({ min: -1, max: 20 }), fc.uint8Array({ maxLength: 40 }))
    .map(([n, data]) => authentication(n, data)),
  fc
    .tuple(fc.constantFrom(...'REZTDCSKNAX1@'), fc.uint8Array({ maxLength: 60 }))
    .map(([type, data]) => message(type, data)),
  fc.constantFrom(
    authentication(11, 'r=a,s=YQ==,i=1'),
    authentication(12, 'v=YQ=='),
    authentication(10, 'SCRAM-SHA-256\0\0'),
  ),
  fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
);
const dialogue = fc.tuple(fc.array(part, { maxLength: 8 }), fc.nat());

test('whatever a server sends, the login ends with a user or a problem that has a cause and a cure', async () => {
  await fc.assert(
    fc.asyncProperty(dialogue, async ([parts, place]) => {
      const [ours, theirs] = duplexPair();
      theirs.resume();
      const bytes = Buffer.concat(parts);
      const cut = place % (bytes.length + 1);
      theirs.write(bytes.subarray(0, cut));
      theirs.end(bytes.subarray(cut));
      const thrown = await logIn(ours, { login: given.login, database: 'dev' }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      ours.destroy();
      theirs.destroy();
      if (thrown === undefined) return;
      const problem = problemOf(thrown, { phase: 'login', addresses: [], given });
      if (!problem) throw thrown;
      expect(problem.message).toMatch(/^[a-zA-Z].{8,}/);
      expect(problem.cure(given)).toMatch(/^[A-Z].{8,}/);
      expect(`${problem.message} ${problem.cure(given)}`).not.toContain(PASSWORD.slice(0, 8));
    }),
    { numRuns: 2000 },
  );
});
