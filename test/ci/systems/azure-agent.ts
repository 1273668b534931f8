// https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Microsoft.VisualStudio.Services.Agent/Command.cs

export interface LoggingCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The command that the agent finds in a line of output: anywhere in the line, up to the first closing bracket. */
export function parseLoggingCommand(line: string, decodesPercents = true): LoggingCommand | undefined {
  const start = line.indexOf('##vso[');
  const end = line.indexOf(']', start);
  if (start < 0 || end < 0) return undefined;
  const info = line.slice(start + 6, end);
  const space = info.indexOf(' ');
  const name = space < 0 ? info : info.slice(0, space);
  if (name.split('.').filter((part) => part !== '').length !== 2) return undefined;
  const properties: Record<string, string> = {};
  for (const property of space > 0 ? info.slice(space + 1).split(';') : []) {
    const equals = property.indexOf('=');
    const [key, value] = [property.slice(0, equals), property.slice(equals + 1)];
    if (equals > 0 && value !== '') properties[key.toLowerCase()] = undone(value, decodesPercents);
  }
  return { name: name.toLowerCase(), properties, data: undone(line.slice(end + 1), decodesPercents) };
}

// https://github.com/microsoft/azure-pipelines-agent/blob/master/src/Agent.Sdk/CommandStringConvertor.cs
function undone(text: string, decodesPercents: boolean): string {
  const decoded = text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']');
  return decodesPercents ? decoded.replaceAll('%AZP25', '%') : decoded;
}
