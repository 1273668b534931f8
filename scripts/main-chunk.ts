import type { CodeSplittingOptions, InputOptions, OutputChunk, Plugin } from 'rolldown';
import { rolldown } from 'rolldown';

/** What every run with an OIDC token loads, although the source imports it only when it is needed. */
const OFTEN = /protocols\/query\.js$|client-sts\/dist-es\/schemas/;

/**
 * How to put the modules that every run loads into one file: Node needs about as long to find and open a file as to read
 * 20 kB of code. Bundles the entry once without what is imported later, to see which modules are left after tree shaking.
 */
export async function mainChunk(entry: string, options: InputOptions): Promise<CodeSplittingOptions> {
  const often: string[] = [];
  const later: Plugin = {
    name: 'later',
    async resolveDynamicImport(source, importer) {
      const found = typeof source === 'string' ? await this.resolve(source, importer) : null;
      if (found && OFTEN.test(found.id)) often.push(found.id);
      return { id: 'later', external: true };
    },
  };
  const without = { ...options, plugins: [later, options.plugins] };
  const own = await modulesOf(entry, without);
  const added = await Promise.all([...new Set(often)].map((each) => modulesOf(each, without)));
  const modules = new Set([...own, ...added.flat()]);
  return { groups: [{ name: 'main', test: (id) => modules.has(id) }] };
}

async function modulesOf(input: string, options: InputOptions): Promise<readonly string[]> {
  const bundle = await rolldown({ input, ...options });
  const { output } = await bundle.generate({ format: 'cjs' });
  await bundle.close();
  return output.filter((each): each is OutputChunk => each.type === 'chunk').flatMap(({ moduleIds }) => moduleIds);
}
