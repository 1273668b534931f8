import type { StepResult } from '../runner/step.ts';

/** The output of the demo. */
export interface Page {
  /** From now on, `line` throws for a line that holds one of these. */
  hide(secrets: readonly string[]): void;
  heading(title: string): void;
  line(text?: string): void;
  /** A step as the log page of GitHub shows it: masks applied, groups opened, errors in words. */
  step(title: string, result: StepResult): void;
  /** Names and values, one pair on each line. */
  values(title: string, values: Readonly<Record<string, string>>): void;
}

export function createPage(write: (line: string) => void): Page {
  const hidden = new Set<string>();

  const line = (text = ''): void => {
    if ([...hidden].some((secret) => text.includes(secret))) throw new Error('A secret was about to be printed');
    write(text);
  };
  const block = (text: string): void => {
    for (const one of text.trimEnd().split('\n')) line(`  ${one}`.trimEnd());
  };

  return {
    hide: (secrets) => {
      for (const secret of secrets) hidden.add(secret);
    },
    heading: (title) => {
      line();
      line(title);
      line('='.repeat(title.length));
    },
    line,
    step: (title, { header, log, conclusion }) => {
      line();
      line(`--- ${title} ${'-'.repeat(Math.max(3, WIDTH - title.length - 5))}`);
      block(asShown(header));
      if (log !== '') line();
      block(asShown(log));
      line(`  [${conclusion}]`);
    },
    values: (title, values) => {
      line();
      line(`${title}:`);
      for (const [name, value] of Object.entries(values)) line(`  ${name}: ${value === '' ? '(empty)' : value}`);
    },
  };
}

const WIDTH = 100;

function asShown(log: string): string {
  return (
    log
      // The runner gives these two to a step, but does not list them.
      .replace(/^ {2}ACTIONS_ID_TOKEN_REQUEST_\w+: .*\n/gm, '')
      .replace(/^##\[endgroup\]\n/gm, '')
      .replace(/^##\[group\]/gm, '')
      .replace(/^##\[(error|warning|notice)\]/gm, (_, level: string) => `${level[0]?.toUpperCase()}${level.slice(1)}: `)
  );
}
