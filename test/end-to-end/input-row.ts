import { expect } from 'vitest';
import type { CloudOptions } from '../cloud/contract.ts';
import type { Cloud, Mode } from '../cloud/index.ts';
import type { StepResult } from '../runner/step.ts';
import { asked, COMMON_WAY, expectRefusal, expectSuccess, redshiftInputs, requestFor } from './action.ts';

export type Texts = Readonly<Record<string, string>>;

/** An input, set among the others that a step needs, and its effect. */
export interface Row {
  readonly value: string | ((cloud: Cloud) => string);
  readonly others: Texts;
  readonly env?: (cloud: Cloud) => Texts;
  /** Files in the workspace, by path. */
  readonly files?: (cloud: Cloud) => Texts;
  readonly mode?: Mode;
  readonly cloud?: CloudOptions;
  readonly shows: (result: StepResult, cloud: Cloud) => void;
}

/** An input that is a parameter of Redshift's request under another name. */
export function sent(parameter: string, value: string, { without: left = '' } = {}): Row {
  return {
    value,
    others: without(redshiftInputs, left),
    shows: sends('GetClusterCredentials', { [parameter]: value }),
  };
}

/** An input that is a parameter of the request to STS. */
export function toSts(parameter: string, value: string): Row {
  return { value, others: redshiftInputs, shows: sends('AssumeRoleWithWebIdentity', { [parameter]: value }) };
}

/** Expects a success, and a request with these parameters. */
export function sends(operation: string, params: Readonly<Record<string, unknown>>): Row['shows'] {
  return (result, cloud) => {
    expectSuccess(result);
    expect(requestFor(cloud, operation).params).toMatchObject(params);
  };
}

/** An input that stops the step, and why. */
export function refused(value: string, others: Texts, message: RegExp): Row {
  return {
    value,
    others,
    shows(result) {
      expect(expectRefusal(result)).toMatch(message);
    },
  };
}

/** An input that changes what the step hands over. */
export function succeeds(value: string, shows: (result: StepResult) => void): Row {
  return {
    value,
    others: redshiftInputs,
    shows(result) {
      expectSuccess(result);
      shows(result);
    },
  };
}

/** Expects a success in this Region. */
export function signedFor(region: string): Row['shows'] {
  return (result, cloud) => {
    expectSuccess(result);
    expect(requestFor(cloud, 'GetClusterCredentials')).toMatchObject({ region, signatureValid: true });
  };
}

/** Expects that STS got the token of this subject. */
export function showsSubject(subject: string): Row['shows'] {
  return (result, cloud) => {
    expectSuccess(result);
    const token = String(requestFor(cloud, 'AssumeRoleWithWebIdentity').params['WebIdentityToken']);
    expect(JSON.parse(atob(token.split('.')[1] ?? ''))).toMatchObject({ sub: subject });
  };
}

/** Expects that only this cloud was called. */
export function goesTheCommonWay(result: StepResult, cloud: Cloud): void {
  expectSuccess(result);
  expect(asked(cloud)).toEqual(COMMON_WAY);
}

/** An input that makes the step trust the cloud's certificate. */
export function overTls(value: (cloud: Cloud) => string): Row {
  return {
    value,
    others: redshiftInputs,
    cloud: { tls: true },
    env: ({ tlsUrl = '' }) => ({ AWS_ENDPOINT_URL: tlsUrl }),
    shows(result, cloud) {
      expectSuccess(result);
      expect(requestFor(cloud, 'AssumeRoleWithWebIdentity').tls).toBe(true);
      expect(requestFor(cloud, 'GetClusterCredentials').tls).toBe(true);
    },
  };
}

/** The inputs without one of them. */
export function without(inputs: Texts, name: string): Texts {
  return Object.fromEntries(Object.entries(inputs).filter(([each]) => each !== name));
}
