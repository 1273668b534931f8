// The main script of an executable. The files of the command are assets of it. Each is compiled when it is needed first,
// as with `node dist/cli`: --version must not pay for the SDK.
import { getRawAsset } from 'node:sea';
import { compileFunction } from 'node:vm';

interface Module {
  exports: unknown;
}

const loaded = new Map<string, Module>();

require('./index.js');

/** As in CommonJS. The names of our files start with "./"; every other name is a module of Node. */
function require(name: string): unknown {
  if (!name.startsWith('./')) return process.getBuiltinModule(name);
  const before = loaded.get(name);
  if (before) return before.exports;
  const module: Module = { exports: {} };
  loaded.set(name, module);
  const text = Buffer.from(getRawAsset(`cli/${name.slice(2)}`) as ArrayBuffer).toString('utf8');
  compileFunction(text, ['exports', 'require', 'module'], { filename: name })(module.exports, require, module);
  return module.exports;
}
