import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { framing } from '../../src/check/postgres/framing.ts';
import * as messages from '../../src/check/postgres/messages.ts';
import { authentication, error, message, row, welcome } from './wire.ts';

const bytes = fc.uint8Array({ maxLength: 300 });
const typed = fc.record({ type: fc.constantFrom(...'REZTDCSKNA'), body: bytes });

/** The bytes in pieces, cut where the numbers say. */
function cut(whole: Buffer, at: readonly number[]): Buffer[] {
  const places = [0, ...at.map((place) => place % (whole.length + 1)).sort((one, other) => one - other), whole.length];
  return places.slice(1).map((end, index) => whole.subarray(places[index], end));
}

describe('messages of a server', () => {
  test('are the same wherever the stream is cut', () => {
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 8 }), fc.array(fc.nat(), { maxLength: 12 }), (sent, at) => {
        const { push } = framing();
        const whole = Buffer.concat(sent.map(({ type, body }) => message(type, body)));
        const received = cut(whole, at).flatMap((piece) => [...push(piece)]);
        expect(received.map(({ type, body }) => ({ type, body: [...body] }))).toEqual(
          sent.map(({ type, body }) => ({ type, body: [...body] })),
        );
      }),
    );
  });

  test('end in an error or wait for more, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.array(bytes, { maxLength: 10 }), (chunks) => {
        const { push } = framing();
        try {
          for (const chunk of chunks) push(chunk);
        } catch (thrown) {
          expect(thrown).toMatchObject({ name: 'ProtocolError' });
        }
      }),
    );
  });

  test.each([
    ['shorter than its own length', '5200000003', 'impossible length'],
    ['larger than 64 KiB', '5200010001', 'larger than 64 KiB'],
    ['of 4 GB', '52ffffffff', 'larger than 64 KiB'],
  ])('are refused when one is %s', (_, hex, clause) => {
    expect(() => framing().push(Buffer.from(hex, 'hex'))).toThrow(clause);
  });

  test('are refused when there are too many', () => {
    const { push } = framing();
    const notice = message('N', Buffer.alloc(60_000));
    expect(() => {
      for (let count = 0; count < 100; count += 1) push(notice);
    }).toThrow('more than 1 MiB');
  });

  test('are read in whole', () => {
    const [method] = framing().push(authentication(5, Buffer.of(1, 2, 3, 4)));
    expect(messages.authentication(method ?? fail())).toEqual({ method: 5, data: Buffer.of(1, 2, 3, 4) });
    const [refusal] = framing().push(error('28P01', 'no: "x"'));
    expect(Object.fromEntries(messages.errorFields(refusal ?? fail()))).toMatchObject({
      S: 'FATAL',
      C: '28P01',
      M: 'no: "x"',
    });
    expect(
      framing()
        .push(welcome)
        .map(({ type }) => type),
    ).toEqual(['R', 'S', 'K', 'N', 'Z']);
    const rows = (user: string | null) => framing().push(row(user))[1] ?? fail();
    expect(messages.firstColumn(rows('bob'))).toBe('bob');
    expect(messages.firstColumn(rows(''))).toBe('');
    expect(messages.firstColumn(rows(null))).toBeUndefined();
  });

  test.each([
    ['', 'no column'],
    ['0000', 'no column'],
    ['000000000001', 'no column'],
    ['0001000000056161', 'cut short'],
    ['0001fffffffe6161', 'cut short'],
  ])('with the row %j are refused', (hex, clause) => {
    expect(() => messages.firstColumn({ type: 'D', body: Buffer.from(hex, 'hex') })).toThrow(clause);
  });
});

describe('our messages', () => {
  test('have the bytes that the protocol demands', () => {
    expect(messages.SSL_REQUEST.toString('hex')).toBe('0000000804d2162f');
    expect(messages.startup({ user: 'é', database: 'd' }).toString('hex')).toBe(
      `0000001c00030000${Buffer.from('user\0é\0database\0d\0\0').toString('hex')}`,
    );
    expect(messages.password('pw').toString('latin1')).toBe('p\0\0\0\x07pw\0');
    expect(messages.query('select 1').toString('latin1')).toBe('Q\0\0\0\x0dselect 1\0');
    expect(messages.terminate().toString('latin1')).toBe('X\0\0\0\x04');
    expect(messages.saslFirst('M', 'data').toString('latin1')).toBe('p\0\0\0\x0eM\0\0\0\0\x04data');
    expect(messages.saslNext('more').toString('latin1')).toBe('p\0\0\0\x08more');
  });

  test.each([
    ['a user', () => messages.startup({ user: 'bob\0database\0other' })],
    ['a password', () => messages.password('one\0two')],
  ])('refuse a NUL in %s', (_, make) => {
    expect(make).toThrow('NUL');
  });
});

function fail(): never {
  throw new Error('no message');
}
