import { describe, expect, it } from 'vitest';
import { createCommandReader } from './commands.ts';
import { createMasker } from './masks.ts';
import { createStepLog } from './step-log.ts';

function read(lines: readonly string[], { debug = false } = {}) {
  const masker = createMasker();
  const log = createStepLog(masker, debug);
  const { read: readLine, ...results } = createCommandReader(log, masker);
  for (const line of lines) readLine(line);
  return { ...results, log: log.text(), annotations: log.annotations, failed: log.hasFailed() };
}

describe('add-mask', () => {
  it.each([
    ['a plain value', '::add-mask::abcdef', ['abcdef']],
    ['a value after white space', '  \t::add-mask::abcdef', ['abcdef']],
    ['a name in capitals', '::ADD-MASK::abcdef', ['abcdef']],
    ['an escaped percent sign', '::add-mask::p%250Aw', ['p%0Aw']],
    ['escaped line ends', '::add-mask::p%0D%0Aw', ['p\r\nw', 'p', 'w']],
    ['a percent sign that is not escaped', '::add-mask::100%', ['100%']],
    ['blanks at the end', '::add-mask::abc ', ['abc ', 'abc']],
    ['the notation with brackets', '##[add-mask]a%3Bb%5Dc', ['a;b]c']],
    ['the notation with brackets in mid line', 'look: ##[add-mask]abcdef', ['abcdef']],
  ])('registers %s and shows nothing', (_, line, masks) => {
    expect(read([line])).toMatchObject({ masks, log: '' });
  });

  it.each(['::add-mask::', '::add-mask::  ', '::add-mask::%0A'])('warns of %j', (line) => {
    expect(read([line])).toMatchObject({
      masks: [],
      annotations: [{ level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." }],
    });
  });

  it('does not hide text before it', () => {
    expect(read(['abcdef', '::add-mask::abcdef', 'abcdef']).log).toBe('abcdef\n***\n');
  });

  it('shows *** for its value when debugging', () => {
    expect(read(['::add-mask::abcdef'], { debug: true }).log).toBe('::add-mask::***\n');
  });

  it('fails on a value that the runner cannot encode', () => {
    const { failed, log } = read(['::add-mask::abcdef&+']);
    expect(failed).toBe(true);
    expect(log).toContain("##[error]Unable to process command 'add-mask' successfully.\n");
  });
});

describe('a line', () => {
  it.each([
    ['text', 'plain', 'plain\n'],
    ['an unknown command', '::hello::x', '::hello::x\n'],
    ['the name of a member of every object', '::constructor::x', '::constructor::x\n'],
    ['an unfinished command', '::error', '::error\n'],
    ['a command in mid line', 'x ::error::y', 'x ::error::y\n'],
    ['an unknown command in brackets', '##[hello]x', '##[hello]x\n'],
    ['a group', '::group::Title', '##[group]Title\n'],
    ['the end of a group', '::endgroup::', '##[endgroup]\n'],
    ['a debug message', '::debug::x', ''],
    ['an error in brackets, without the text before it', 'x ##[error]y', '##[error]y\n'],
    ['a message of two lines', '::error::a%0Ab', '##[error]a\nb\n'],
  ])('that is %s is shown so', (_, line, log) => {
    expect(read([line]).log).toBe(log);
  });

  it('that is a debug message is shown when debugging', () => {
    expect(read(['::debug::x'], { debug: true }).log).toBe('##[debug]x\n');
  });
});

describe('an annotation', () => {
  it.each(['error', 'warning', 'notice'])('is made by ::%s::', (level) => {
    expect(read([`::${level} title=A%3A b%2C c,file=x.ts::100%25`]).annotations).toEqual([
      { level, title: 'A: b, c', message: '100%' },
    ]);
  });

  it('is masked', () => {
    const { annotations, log } = read(['::add-mask::abcdef', '::error title=t abcdef::m abcdef']);
    expect(annotations).toEqual([{ level: 'error', title: 't ***', message: 'm ***' }]);
    expect(log).toBe('##[error]m ***\n');
  });

  it('is cut at 4096 characters, and there are ten of a kind', () => {
    const { annotations, log } = read(Array(11).fill(`::error::${'x'.repeat(5000)}`));
    expect(annotations.map(({ message }) => message.length)).toEqual(Array(10).fill(4096));
    expect(log.split('\n')).toHaveLength(12);
  });
});

describe('stop-commands', () => {
  it('makes every command plain text until its token comes', () => {
    const { masks, log } = read([
      '::stop-commands::Token1',
      '::add-mask::abcdef',
      'abcdef',
      '::token1::',
      '::add-mask::ghijkl',
      'ghijkl',
    ]);
    expect(masks).toEqual(['ghijkl']);
    expect(log).toBe('::stop-commands::Token1\n::add-mask::abcdef\nabcdef\n::token1::\n***\n');
  });

  it.each(['', 'pause-logging', 'add-mask'])('refuses the token %j', (token) => {
    const { annotations, masks } = read([`::stop-commands::${token}`, '::add-mask::abcdef']);
    expect(annotations[0]?.message).toContain('You cannot use a endToken');
    expect(masks).toEqual(['abcdef']);
  });
});

describe('a deprecated command', () => {
  it.each(['set-env', 'add-path'])('%s is refused', (name) => {
    const { failed, log } = read([`::${name} name=A::b`]);
    expect(failed).toBe(true);
    expect(log).toContain(`##[error]The \`${name}\` command is disabled.`);
  });

  it('set-output and save-state work, with a warning', () => {
    const result = read(['::set-output name=A::b', '::save-state name=C::d']);
    expect(result).toMatchObject({ outputs: { A: 'b' }, state: { C: 'd' }, failed: false });
    expect(result.annotations.map(({ level }) => level)).toEqual(['warning', 'warning']);
  });

  it('set-output without a name fails', () => {
    expect(read(['::set-output::b'])).toMatchObject({ outputs: {}, failed: true });
  });
});

describe('echo', () => {
  it('also prints each command', () => {
    expect(read(['::echo::on', '::group::T', '::add-mask::abcdef', '::echo::off', '::group::U']).log).toBe(
      '::group::T\n##[group]T\n::add-mask::***\n::echo::off\n##[group]U\n',
    );
  });

  it('accepts only on and off', () => {
    expect(read(['::echo::maybe']).failed).toBe(true);
  });
});
