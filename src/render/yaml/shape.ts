/** Which styles can hold a text in block context, by libyaml's rules and ruamel's idea of YAML 1.2. */
export interface Shape {
  readonly hasBreaks: boolean;
  readonly mayBePlain: boolean;
  readonly mayBeSingleQuoted: boolean;
}

/** What would be read back as something else than a text. */
const OTHER_TYPES = [
  /^(?:true|True|TRUE|false|False|FALSE)$/,
  /^[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+]?[0-9]+)?$/,
  /^[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+$/,
  /^[-+]?\.[0-9_]+(?:[eE][-+][0-9]+)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^(?!_)[-+]?(?:0b[01_]+|0o?[0-7_]+|[0-9_]+|0x[0-9a-fA-F_]+)$/,
  /^(?:<<|=|~|null|Null|NULL|)$/,
  /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?$/,
];

const BREAK = '[\\n\\r\\u0085\\u2028\\u2029]';
const UNPRINTABLE = /[^\n -~\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]/u;
const BREAKS = new RegExp(BREAK, 'u');
const EDGE = new RegExp(`^(?: |${BREAK})|(?: |${BREAK})$`, 'u');
const SPACE_THEN_BREAK = new RegExp(` ${BREAK}`, 'u');
const BREAK_THEN_SPACE = new RegExp(`${BREAK} `, 'u');
/** Signs that would mean something: at the start, before a blank, behind a blank. */
const INDICATORS = new RegExp(
  `^(?:---|\\.\\.\\.|[#,[\\]{}&*!|>'"%@\`]|[-?:](?=[ \\t]|${BREAK}|$))|:(?=[ \\t]|${BREAK}|$)|(?<=[ \\t]|${BREAK})#`,
  'u',
);

export function shapeOf(text: string): Shape {
  const isSpecial = UNPRINTABLE.test(text) || SPACE_THEN_BREAK.test(text);
  const hasBreaks = BREAKS.test(text);
  return {
    hasBreaks,
    mayBePlain:
      !isSpecial &&
      !hasBreaks &&
      !EDGE.test(text) &&
      !INDICATORS.test(text) &&
      !OTHER_TYPES.some((other) => other.test(text)),
    mayBeSingleQuoted: !isSpecial && !BREAK_THEN_SPACE.test(text),
  };
}

export function isBreak(character: string): boolean {
  return BREAKS.test(character);
}
