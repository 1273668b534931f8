import { describe, expect, test } from 'vitest';
import {
  asked,
  COMMON_WAY,
  emrInputs,
  expectNoSecret,
  expectRefusal,
  expectSuccess,
  redshiftInputs,
  runAction,
  withCloud,
} from './action.ts';

const NO_PERMISSIONS = 'arn:aws:iam::123456789012:role/no-permissions';

describe('a request that AWS refuses is not repeated', () => {
  test.each([
    ['the role may not', { ...redshiftInputs, 'role-to-assume': NO_PERMISSIONS }, 'AccessDenied', 3],
    ['the role may not', { ...emrInputs, 'role-to-assume': NO_PERMISSIONS }, 'AccessDeniedException', 3],
    ['the cluster is unknown', { ...redshiftInputs, 'cluster-identifier': 'nowhere' }, 'ClusterNotFound', 3],
    ['the cluster is unknown', { ...emrInputs, 'cluster-id': 'j-NOWHERE' }, 'InvalidRequestException', 3],
    ['the role does not exist', { ...redshiftInputs, 'role-to-assume': `${NO_PERMISSIONS}-2` }, 'AccessDenied', 2],
  ])('because %s', (_, inputs, code, requests) =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, inputs);
      expect(expectRefusal(result)).toMatch(
        new RegExp(`^An error occurred \\(${code}\\) when calling the \\w+ operation: `),
      );
      expect(cloud.requests).toHaveLength(requests);
      expect(result.durationMs).toBeLessThan(3000);
      expectNoSecret(result, cloud);
    }),
  );

  test.each([
    'ExpiredToken',
    'InvalidClientTokenId',
    'SignatureDoesNotMatch',
    'InvalidParameterValue',
    'UnsupportedOperation',
    'ValidationError',
    'NoMessage',
  ])('by %s', (mode) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: mode });
      const result = await runAction(cloud, redshiftInputs);
      expect(expectRefusal(result)).toMatch(/when calling the GetClusterCredentials operation: \S/);
      expect(asked(cloud)).toEqual(COMMON_WAY);
    }),
  );

  test.each([
    ['http400-empty', 'HTTP 400 with an empty answer'],
    ['http404-html', 'HTTP 404 with text/html'],
  ])('nor by what stands before it: %s', (mode, what) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: mode });
      const problem = `GetClusterCredentials: got ${what} from something that is not Redshift (a proxy or a web filter?)`;
      expect(expectRefusal(await runAction(cloud, redshiftInputs))).toBe(problem);
      expect(asked(cloud)).toEqual(COMMON_WAY);
    }),
  );
});

describe('a temporary error is retried', () => {
  test.each([
    ['redshift', ['Throttling', 'Throttling', 'ok'], 2],
    ['redshift', ['ServiceUnavailable', 'ok'], 1],
    ['redshift', ['http502-html', 'http500-empty', 'ok'], 2],
    ['redshift', ['drop', 'truncated', 'ok'], 2],
    ['redshift', ['http429-empty', 'ok'], 1],
    ['sts', ['Throttling', 'ok'], 1],
    ['sts', ['IDPCommunicationError', 'InternalFailure', 'ok'], 2],
    ['emr', ['ThrottlingException', 'InternalServerError', 'ok'], 2],
  ])('when %s answers %j', (service, modes, extra) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ [service]: modes });
      const result = await runAction(cloud, service === 'emr' ? emrInputs : redshiftInputs);
      expectSuccess(result);
      expect(cloud.requests).toHaveLength(3 + extra);
      expect(result.log.match(/waiting \d+\.\d s before attempt \d/g)).toHaveLength(extra);
      // The log may report each wait, but a successful job has no annotation.
      expect(result.annotations).toEqual([]);
    }),
  );

  test('each attempt is signed anew', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: ['ServiceUnavailable', 'ok'] });
      expectSuccess(await runAction(cloud, redshiftInputs));
      const [first, second] = cloud.requests.slice(-2);
      expect([first?.signatureValid, second?.signatureValid]).toEqual([true, true]);
      expect(first?.headers['authorization']).not.toBe(second?.headers['authorization']);
    }));

  test('but not beyond max-wait', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'Throttling' });
      const result = await runAction(cloud, { ...redshiftInputs, 'max-wait': '2' });
      expect(expectRefusal(result)).toContain('An error occurred (Throttling)');
      expect(result.durationMs).toBeLessThan(4000);
      expectNoSecret(result, cloud);
    }));

  test('also if the service keeps the connection open', () =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'hang' });
      const result = await runAction(cloud, { ...redshiftInputs, 'max-wait': '1' });
      expect(expectRefusal(result)).toBe('GetClusterCredentials: no answer within 1 second (max-wait)');
      expect(result.durationMs).toBeLessThan(4000);
    }));

  test.each(['1', '2', '3'])('but not more often than AWS_MAX_ATTEMPTS=%s says', (attempts) =>
    withCloud({}, async (cloud) => {
      cloud.setMode({ redshift: 'ServiceUnavailable' });
      expectRefusal(await runAction(cloud, redshiftInputs, { env: { AWS_MAX_ATTEMPTS: attempts } }));
      expect(cloud.requests).toHaveLength(2 + Number(attempts));
    }),
  );

  test('and an AWS_MAX_ATTEMPTS that is not a number is reported', () =>
    withCloud({}, async (cloud) => {
      const result = await runAction(cloud, redshiftInputs, { env: { AWS_MAX_ATTEMPTS: 'many' } });
      expect(expectRefusal(result)).toContain('AWS_MAX_ATTEMPTS: "many" must be a whole number');
      expect(cloud.requests).toEqual([]);
    }));
});
