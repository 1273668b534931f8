/** A section of a configuration file. A nested setting is named `parent.child`. Names of settings are lower case. */
export interface IniSection {
  /** The text between the brackets. */
  readonly title: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The sections of a file, or the problem and its line number. A problem never quotes the line: it may hold a key. */
export type ParsedIni =
  | { readonly sections: readonly IniSection[] }
  | { readonly problem: string; readonly line: number };

/**
 * Reads an INI text as the AWS CLI does. `=` or `:` follows a name in upper or lower case. An indented line continues
 * the setting above it. A section or a setting that occurs twice is an error. As in the AWS SDKs, ` #` and ` ;` begin a
 * comment, except in a command.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function parseIni(text: string): ParsedIni {
  const sections: { title: string; settings: Map<string, string> }[] = [];
  let open: { name: string; indent: number; isEmpty: boolean } | undefined;
  for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
    const content = whole.trim();
    const problemAt = (problem: string) => ({ problem, line: index + 1 });
    if (content === '' || /^[#;]/.test(content)) continue;
    const indent = whole.length - whole.trimStart().length;
    const section = sections.at(-1);
    if (section && open && indent > open.indent) {
      const problem = continueSetting(section.settings, open, content);
      if (problem !== undefined) return problemAt(problem);
      continue;
    }
    const title = /^\[([^\]]+)\]/.exec(content)?.[1]?.trim();
    if (title !== undefined) {
      if (sections.some((other) => other.title === title)) return problemAt('a section that is there already');
      sections.push({ title, settings: new Map() });
      open = undefined;
      continue;
    }
    if (!section) return problemAt('something before the first section');
    const setting = settingIn(content);
    if (!setting) return problemAt('neither a section nor "name = value"');
    if (section.settings.has(setting.name)) return problemAt('a setting that its section has already');
    section.settings.set(setting.name, setting.value);
    open = { name: setting.name, indent, isEmpty: setting.value === '' };
  }
  return { sections };
}

function settingIn(content: string): { readonly name: string; readonly value: string } | undefined {
  const [, written, value = ''] = /^([^=:]+)[=:](.*)$/.exec(content) ?? [];
  const name = written?.trim().toLowerCase();
  if (!name) return undefined;
  return { name, value: name === 'credential_process' ? value.trim() : withoutComment(value) };
}

function withoutComment(value: string): string {
  const start = value.search(/\s[;#]/);
  return (start < 0 ? value : value.slice(0, start)).trim();
}

/** The lines below a setting without a value are nested settings. Below any other, they continue its value. */
function continueSetting(
  settings: Map<string, string>,
  { name, isEmpty }: { readonly name: string; readonly isEmpty: boolean },
  content: string,
): string | undefined {
  if (!isEmpty) {
    settings.set(name, `${settings.get(name) ?? ''}\n${content}`);
    return undefined;
  }
  const nested = /^([^=]+)=(.*)$/.exec(content);
  if (!nested) return 'a nested line that is not "name = value"';
  const [, key = '', value = ''] = nested;
  settings.set(`${name}.${key.trim().toLowerCase()}`, withoutComment(value));
  return undefined;
}
