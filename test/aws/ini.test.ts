import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseIni } from '../../src/aws/ini.ts';

describe('a configuration file', () => {
  test.each([
    ['[default]\nregion=a-1', { default: { region: 'a-1' } }],
    ['[a]\r\nREGION : a-1\r\n', { a: { region: 'a-1' } }],
    ['# c\n; c\n\n[a] # c\n x = 1\n y = 2', { a: { x: '1', y: '2' } }],
    ['[a]\nx = 1 # c\ny = 1#c\nz = a ; c', { a: { x: '1', y: '1#c', z: 'a' } }],
    ['[a]\ncredential_process = sh -c "a # b"', { a: { credential_process: 'sh -c "a # b"' } }],
    [
      '[services s]\nredshift =\n  endpoint_url = http://h\nemr =\n  X = y',
      {
        'services s': { redshift: '', 'redshift.endpoint_url': 'http://h', emr: '', 'emr.x': 'y' },
      },
    ],
    ['[a]\nregion = b\n  c', { a: { region: 'b\nc' } }],
    ['[__proto__]\nconstructor = x', { ['__proto__']: { constructor: 'x' } }],
    ['', {}],
  ])('%j is read', (text, sections) => {
    const parsed = parseIni(text);
    if (!('sections' in parsed)) throw new Error(parsed.problem);
    expect(parsed.sections.map(({ title, settings }) => [title, Object.fromEntries(settings)])).toEqual(
      Object.entries(sections),
    );
  });

  test.each([
    ['this is not ini', 1],
    ['[a]\nnonsense', 2],
    ['[a]\n= x', 2],
    ['[a]\nx = 1\nX = 2', 3],
    ['[a]\n[b]\n[a]', 3],
    ['[a]\ns3 =\n  nonsense', 3],
    ['[]\nx = 1', 1],
  ])('%j has a problem in line %i', (text, line) => {
    expect(parseIni(text)).toMatchObject({ line });
  });

  test('never throws, and no problem quotes the file', () => {
    const piece = fc.constantFrom(
      '[a]',
      '[profile b]',
      'x = SECRETKEY',
      '  y = SECRETKEY',
      'SECRETKEY',
      '\n',
      '#',
      '=',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (pieces) => {
        const parsed = parseIni(pieces.join('\n'));
        if ('problem' in parsed) expect(parsed.problem).not.toContain('SECRETKEY');
      }),
      { numRuns: 2000 },
    );
  });
});
