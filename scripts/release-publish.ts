// Publishes a release on GitHub: a draft, all files, and only then the release. An immutable release accepts no file
// afterwards, so a run that fails before the end leaves a draft that users do not see. Run it again: it begins anew.
// `node scripts/release-publish.ts TAG FOLDER NOTES`; the environment has GITHUB_API_URL, GITHUB_REPOSITORY and GH_TOKEN.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksumsOf, SUMS, sha256 } from './release-checksums.ts';
import { type Forge, forgeOf, type Release } from './release-forge.ts';

const [tag = '', folder = '', notesFile = ''] = process.argv.slice(2);
try {
  await publish(forgeOf(process.env));
} catch (error) {
  console.error(`::error::${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function publish(forge: Forge): Promise<void> {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  if (tag !== `v${version}`) throw new Error(`The tag is "${tag}", but package.json has version ${version}`);
  const notes = readFileSync(notesFile, 'utf8').trim();
  if (notes === '') throw new Error(`${notesFile} is empty. A release has notes`);
  if (readFileSync(join(folder, SUMS), 'utf8') !== checksumsOf(folder)) {
    throw new Error(`${SUMS} does not fit the files of ${folder}. Write it again, after the last file`);
  }
  for (const old of await forge.releasesOf(tag)) {
    if (!old.draft) throw new Error(`${tag} is published already: ${old.html_url}. A release never changes`);
    await forge.remove(old);
    console.log(`Removed the draft of an earlier run: ${old.id}`);
  }
  const draft = await forge.createDraft({ tag, notes, prerelease: version.includes('-') });
  for (const name of readdirSync(folder).sort()) await attach(forge, draft, name);
  const release = await forge.publish(draft);
  console.log(`Published ${release.html_url}`);
  if (release.immutable !== true) {
    throw new Error(
      `${tag} is published, but its files can still be replaced. Turn "Release immutability" on in the settings of the ` +
        'repository, and release the next version',
    );
  }
}

/** Uploads a file, and compares what the forge got with what we have. */
async function attach(forge: Forge, draft: Release, name: string): Promise<void> {
  const bytes = readFileSync(join(folder, name));
  const asset = await forge.upload(draft, name, bytes);
  const digest = `sha256:${sha256(bytes)}`;
  if (asset.name !== name) throw new Error(`The forge has renamed "${name}" to "${asset.name}"`);
  if (asset.size !== bytes.length || (asset.digest ?? digest) !== digest) {
    throw new Error(`The forge has other bytes of ${name}: ${asset.size} bytes, ${asset.digest}`);
  }
  console.log(`Attached ${name}, ${bytes.length} bytes, ${digest}`);
}
