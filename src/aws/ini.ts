/** A section of a configuration file. A nested setting is named `parent.child`. Names of settings are lower case. */
export interface IniSection {
  /** What stands between the brackets. */
  readonly title: string;
  readonly settings: ReadonlyMap<string, string>;
}

/** The sections of a file, or the line that cannot be read and why. A problem never quotes the line: it may be a key. */
export type ParsedIni =
  | { readonly sections: readonly IniSection[] }
  | { readonly problem: string; readonly line: number };

/**
 * Reads an INI text as the AWS CLI does: `=` or `:` after a name in any case, an indented line continues the setting
 * above it, and a section or a setting that stands twice is an error. As in the AWS SDKs, ` #` and ` ;` begin a
 * comment, except in a command.
 * https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function parseIni(text: string): ParsedIni {
  const sections: { title: string; settings: Map<string, string> }[] = [];
  let open: { name: string; indent: number; isEmpty: boolean } | undefined;
  for (const [index, whole] of text.split(/\r\n|[\r\n]/).entries()) {
    const content = whole.trim();
    const problem = (words: string) => ({ problem: words, line: index + 1 });
    if (content === '' || /^[#;]/.test(content)) continue;
    const indent = whole.length - whole.trimStart().length;
    const section = sections.at(-1);
    if (section && open && indent > open.indent) {
      const failed = continueSetting(section.settings, open, content);
      if (failed !== undefined) return problem(failed);
      continue;
    }
    const title = /^\[([^\]]+)\]/.exec(content)?.[1]?.trim();
    if (title !== undefined) {
      if (sections.some((other) => other.title === title)) return problem('a section that is there already');
      sections.push({ title, settings: new Map() });
      open = undefined;
      continue;
    }
    if (!section) return problem('something before the first section');
    const setting = settingIn(content);
    if (!setting) return problem('neither a section nor "name = value"');
    if (section.settings.has(setting.name)) return problem('a setting that its section has already');
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

/** A setting without a value has settings of its own below it; any other goes on. */
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
