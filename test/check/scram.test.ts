import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scram } from '../../src/check/postgres/scram.ts';

// https://www.rfc-editor.org/rfc/rfc7677#section-3
const vector = {
  options: { username: 'user', password: 'pencil', nonce: 'rOprNGfwEbeRWgbNEkqO' },
  first: 'n,,n=user,r=rOprNGfwEbeRWgbNEkqO',
  serverFirst: 'r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096',
  final: 'c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=',
  serverFinal: 'v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=',
};

describe('SCRAM-SHA-256', () => {
  test('answers as the example of RFC 7677 does', async () => {
    const dialogue = scram(vector.options);
    expect(dialogue.first).toBe(vector.first);
    expect(await dialogue.final(vector.serverFirst)).toBe(vector.final);
    expect(() => dialogue.verify(vector.serverFinal)).not.toThrow();
  });

  test('sends no user name, and another nonce each time', () => {
    const [one, other] = [scram({ password: 'p' }).first, scram({ password: 'p' }).first];
    expect(one).toMatch(/^n,,n=,r=[A-Za-z0-9+/]{24}$/);
    expect(one).not.toBe(other);
  });

  test.each([
    ['another signature', 'v=7rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4='],
    ['a short signature', 'v=6rri'],
    ['no signature', ''],
    ['an error', 'e=invalid-proof'],
  ])('refuses %s of the server', async (_, serverFinal) => {
    const dialogue = scram(vector.options);
    await dialogue.final(vector.serverFirst);
    expect(() => dialogue.verify(serverFinal)).toThrow('it does not know the password that it checks');
  });

  test('refuses a proof before there was a question', () => {
    expect(() => scram(vector.options).verify(vector.serverFinal)).toThrow('it does not know the password');
  });

  test.each([
    ['the nonce of someone else', 'r=xOprNGfwEbeRWgbNEkqOabc,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'not valid'],
    ['our nonce without its own', 'r=rOprNGfwEbeRWgbNEkqO,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096', 'not valid'],
    ['no salt', 'r=rOprNGfwEbeRWgbNEkqOabc,s=,i=4096', 'not valid'],
    ['no iterations', 'r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=', 'not valid'],
    ['0 iterations', 'r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=0', 'iterations'],
    ['a billion iterations', 'r=rOprNGfwEbeRWgbNEkqOabc,s=W22Z,i=999999999', 'iterations'],
    ['an extension that is required', `m=x,${vector.serverFirst}`, 'not valid'],
    ['nothing', '', 'not valid'],
  ])('refuses a first message with %s', async (_, serverFirst, clause) => {
    await expect(scram(vector.options).final(serverFirst)).rejects.toThrow(clause);
  });

  test('never takes a text that is not the right signature', async () => {
    const dialogue = scram(vector.options);
    await dialogue.final(vector.serverFirst);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => dialogue.verify(text)).toThrow();
        expect(() => dialogue.verify(`v=${text}`)).toThrow();
      }),
    );
  });
});
