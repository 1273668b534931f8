/** The table of a summary as GitHub shows it: the columns in line, the characters instead of their codes. */
export function asTable(markdown: string): string[] {
  const [title = '', ...lines] = markdown
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .split('\n')
    .filter((line) => line !== '');
  const rows = lines
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name]) => /\w/.test(name ?? ''));
  return [title.replace(/^#+ /, ''), ...rows.map(([, name = '', value = '']) => `  ${name.padEnd(12)}${value}`)];
}
