import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Installed } from './client.ts';

type Install = (folder: string) => Promise<Installed>;

const LONGEST_INSTALL_MS = 15 * 60_000;

/** Packages of PyPI in an environment of their own. The version is that of the first one. */
export function fromPyPi(name: string, ...packages: readonly string[]): Install {
  return async (folder) => {
    const home = join(folder, name);
    const bin = join(home, 'venv', 'bin');
    await once(home, packages, async () => {
      await tool('python3', ['-m', 'venv', join(home, 'venv')]);
      await tool(join(bin, 'python'), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...packages]);
    });
    const first = (packages[0] ?? '').replace(/[^\w.-].*/, '');
    const ask = `import importlib.metadata as m; print(m.version("${first}"))`;
    return { version: (await tool(join(bin, 'python'), ['-c', ask])).trim(), bin };
  };
}

/** Artifacts of Maven Central, `group:artifact:version`, with what they depend on. CLASSPATH has all of them. */
export function fromMaven(name: string, ...artifacts: readonly string[]): Install {
  return async (folder) => {
    const home = join(folder, name);
    await once(home, artifacts, async () => {
      await writeFile(join(home, 'pom.xml'), pom(artifacts));
      await tool('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=jars'], home);
    });
    const version = artifacts[0]?.split(':')[2] ?? '';
    return { version, env: { CLASSPATH: join(home, 'jars', '*') } };
  };
}

/** A program that Go builds. */
export function fromGo(name: string, program: string, tags: string): Install {
  return async (folder) => {
    const home = join(folder, name);
    await once(home, [program, tags], () => tool('go', ['install', '-tags', tags, program], home, { GOBIN: home }));
    return { version: program.split('@v')[1] ?? '', bin: home };
  };
}

/** A command of this machine, installed with Debian's packages if it is not there. */
export function fromDebian(command: string, ...packages: readonly string[]): Install {
  return async () => {
    const version = async () => (await tool(command, ['--version'])).match(/\d+(?:\.\d+)+/)?.[0] ?? '';
    try {
      return { version: await version() };
    } catch {
      await installFromDebian(packages);
      return { version: await version() };
    }
  };
}

/** If it cannot be installed, these packages of Debian are, and it is tried again. */
export function withDebian(packages: readonly string[], install: Install): Install {
  return async (folder) => {
    try {
      return await install(folder);
    } catch {
      await installFromDebian(packages);
      return install(folder);
    }
  };
}

/** A client that is known and cannot be had: the table says why. */
export function notHere(reason: string): Install {
  return () => Promise.reject(new Error(reason));
}

/** A package that the project itself has in node_modules. */
export function fromProject(name: string): Install {
  return async () => {
    const { version } = JSON.parse(await readFile(join('node_modules', name, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return { version };
  };
}

async function installFromDebian(packages: readonly string[]): Promise<void> {
  const [file, ...words] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const apt = (...args: readonly string[]) => tool(file ?? '', [...words, '-qq', ...args]);
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** Installs if the folder does not say that exactly this has been installed. */
async function once(home: string, wanted: readonly string[], install: () => Promise<unknown>): Promise<void> {
  const receipt = join(home, 'installed.json');
  const text = JSON.stringify(wanted);
  if (existsSync(receipt) && (await readFile(receipt, 'utf8')) === text) return;
  await rm(home, { recursive: true, force: true });
  await mkdir(home, { recursive: true });
  await install();
  await writeFile(receipt, text);
}

/** What the program prints. Throws with the end of its stderr. */
async function tool(
  file: string,
  args: readonly string[],
  cwd?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  try {
    const options = {
      cwd,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
      timeout: LONGEST_INSTALL_MS,
      maxBuffer: 1 << 26,
    };
    return (await promisify(execFile)(file, args, options)).stdout;
  } catch (error) {
    const {
      stderr = '',
      stdout = '',
      message,
    } = error as Error & { readonly stderr?: string; readonly stdout?: string };
    const said = `${stdout}\n${stderr}`.split('\n').filter((line) => /error|not found|refused|could not/i.test(line));
    throw new Error(`cannot be installed: ${said[0]?.trim() ?? message.split('\n')[0]}`, { cause: error });
  }
}

function pom(artifacts: readonly string[]): string {
  const dependencies = artifacts.map((artifact) => {
    const [group, name, version] = artifact.split(':');
    const text = `<groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>`;
    return `<dependency>${text}</dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>local</groupId><artifactId>client</artifactId><version>1</version><packaging>pom</packaging>
<dependencies>${dependencies.join('')}</dependencies></project>
`;
}
