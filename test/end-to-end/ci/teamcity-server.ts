// https://www.jetbrains.com/help/teamcity/service-messages.html#Escaped+Values
const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', '|': '|', "'": "'", '[': '[', ']': ']' };

/**
 * The parameters that the output of a build sets, by name. Throws for a line with a malformed message: a quote or
 * bracket that is not escaped ends the message early.
 */
export function parametersIn(output: string): Record<string, string> {
  const lines = output.split('\n').filter((line) => line.includes('##teamcity['));
  return Object.fromEntries(
    lines.map((line) => {
      const message = /^##teamcity\[setParameter name='((?:[^|'[\]]|\|.)*)' value='((?:[^|'[\]]|\|.)*)'\]$/.exec(line);
      if (!message) throw new Error(`no message: ${line}`);
      return [unescaped(message[1] ?? ''), unescaped(message[2] ?? '')];
    }),
  );
}

function unescaped(text: string): string {
  return text.replace(/\|(?:0x([0-9a-fA-F]{4})|(.))/g, (_, code: string | undefined, letter: string) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const meant = LETTERS[letter];
    if (meant === undefined) throw new Error(`no escape: |${letter}`);
    return meant;
  });
}
