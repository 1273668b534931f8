/**
 * The text of a file with a new part between each `<!-- begin NAME -->` and `<!-- end NAME -->`. Throws if the file
 * does not have exactly one pair of markers for each part, or has markers of a part that is not given: that part would
 * never be updated.
 */
export function withParts(path: string, text: string, parts: Readonly<Record<string, string>>): string {
  const marked = [...text.matchAll(/<!-- (?:begin|end) ([\w-]+) -->/g)].map(([marker]) => marker);
  const expected = Object.keys(parts).flatMap((name) => [begin(name), end(name)]);
  for (const marker of expected) {
    const count = marked.filter((each) => each === marker).length;
    if (count !== 1) throw new Error(`${path} has "${marker}" ${count} times. It must have it once`);
  }
  const unknown = marked.find((marker) => !expected.includes(marker));
  if (unknown !== undefined) throw new Error(`${path} has "${unknown}", and nothing is generated for it. Remove it`);
  return Object.entries(parts).reduce((before, [name, part]) => {
    const [start, stop] = [before.indexOf(begin(name)), before.indexOf(end(name))];
    if (stop < start) throw new Error(`${path} has "${end(name)}" before "${begin(name)}"`);
    return `${before.slice(0, start)}${begin(name)}\n${part.trimEnd()}\n${before.slice(stop)}`;
  }, text);
}

function begin(name: string): string {
  return `<!-- begin ${name} -->`;
}

function end(name: string): string {
  return `<!-- end ${name} -->`;
}
