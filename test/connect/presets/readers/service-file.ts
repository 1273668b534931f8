/**
 * The settings of a service, read as libpq reads them: lines of at most 1,022 bytes with their end; blanks at both ends
 * of a line dropped; the value is the rest after the first `=`. pgx drops the blanks around name and value too, so this
 * refuses them.
 * https://github.com/postgres/postgres/blob/master/src/interfaces/libpq/fe-connect.c (parseServiceFile)
 */
export function serviceIn(text: string, service: string): Readonly<Record<string, string>> {
  const settings: Record<string, string> = {};
  let inSection = false;
  for (const [at, whole] of text.split('\n').entries()) {
    if (Buffer.byteLength(`${whole}\n`) > 1022) throw new Error(`line ${at + 1} too long in service file`);
    const line = whole.replace(/^[ \t\v\f\r]+|[ \t\v\f\r]+$/g, '');
    if (line === '' || line.startsWith('#')) continue;
    if (line.startsWith('[')) {
      if (inSection) return settings;
      inSection = line.startsWith(`[${service}]`);
    } else if (inSection) {
      const equals = line.indexOf('=');
      if (equals < 0) throw new Error(`syntax error in service file, line ${at + 1}`);
      const [name, value] = [line.slice(0, equals), line.slice(equals + 1)];
      if (name !== name.trim() || value !== value.trim()) throw new Error('pgx and libpq differ');
      settings[name] ??= value;
    }
  }
  return settings;
}
