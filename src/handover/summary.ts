import type { ClusterLogin } from '../answer.ts';

/** What the reader of a job may know of a login. Rows without a value are left out. */
export interface SummaryFacts {
  readonly operation: string;
  readonly cluster: string;
  readonly region: string;
  readonly account: string | undefined;
}

/** A small table in GitHub's markdown. Everything in it is escaped; nothing in it is secret. */
export function summaryOf(
  { operation, cluster, region, account }: SummaryFacts,
  login: ClusterLogin,
  now: number,
): string {
  const minutes = Math.max(0, Math.floor((login.expiresAt.getTime() - now) / 60_000));
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Operation', operation],
    ['Cluster', cluster],
    ['User name', login.username],
    ['Account', account],
    ['Region', region],
    ['Expires', `${login.expiresAt.toISOString().slice(0, 19).replace('T', ' ')} UTC, ${minutes} minutes left`],
  ];
  const lines = rows.flatMap(([title, value]) => (value === undefined ? [] : `| ${title} | ${escaped(value)} |`));
  return ['### Cluster credentials', '', '| | |', '| --- | --- |', ...lines, '', ''].join('\n');
}

/** No markup, no cell, no line, no mention and no link can begin in a value. */
function escaped(value: string): string {
  return value
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    .replace(/[&<>"'|`*_~[\]()\\#@!$:]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
