import { isToken, type Login } from '../answer.ts';

/** What the summary of a job shows about a login. A row without a value is left out. */
export interface SummaryFacts {
  readonly operation: string;
  readonly cluster: string;
  readonly region: string;
  readonly account: string | undefined;
}

/**
 * A small table in GitHub's Markdown. All values are escaped, and none of them is secret. `now` in ms since the epoch.
 */
export function summaryOf({ operation, cluster, region, account }: SummaryFacts, login: Login, now: number): string {
  const minutes = Math.max(0, Math.floor((login.expiresAt.getTime() - now) / 60_000));
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Operation', operation],
    ['Cluster', cluster],
    ['User name', isToken(login) ? undefined : login.username],
    ['Endpoint', isToken(login) ? login.endpoint : undefined],
    ['Account', account],
    ['Region', region],
    ['Expires', `${login.expiresAt.toISOString().slice(0, 19).replace('T', ' ')} UTC, ${minutes} minutes left`],
  ];
  const lines = rows.flatMap(([title, value]) => (value === undefined ? [] : `| ${title} | ${escaped(value)} |`));
  return ['### Cluster credentials', '', '| | |', '| --- | --- |', ...lines, '', ''].join('\n');
}

/** Escapes all characters with a meaning in Markdown or HTML. Line breaks and control characters become a blank. */
function escaped(value: string): string {
  return value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[&<>"'|`*_~[\]()\\#@!$:]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
