// What stands for the clients of docs/connect.md. Each writes its call and its environment down, the call first.

/** A program of any name. It prints its environment on purpose. */
export const WRITE_DOWN = `#!/bin/sh
{
  echo "$(basename "$0") $*"
  env
  for file in "$PGPASSFILE" "$PGSERVICEFILE" "$NETRC" "$SPARKMAGIC_CONF_DIR/config.json"; do [ -f "$file" ] && cat "$file"; done
  [ -z "$PGSERVICEFILE" ] || cat "$(sed -n 's/^passfile=//p' "$PGSERVICEFILE")"
} | tee -a "$SEEN"
`;

/** The package pg. */
export const NODE_PG = `
const { appendFileSync } = require('node:fs');
exports.Client = class {
  constructor(settings) {
    const text = [process.argv.join(' '), JSON.stringify(settings), ...Object.entries(process.env).map((pair) => pair.join('='))].join('\\n');
    appendFileSync(process.env.SEEN, text);
    console.log(text);
  }
  async connect() {}
  async query() {}
  async end() {}
};
`;

const NOTE = `
import os
import sys

def note(*given):
    files = [os.environ[name] for name in ("PGPASSFILE", "NETRC") if name in os.environ]
    text = "\\n".join([" ".join(sys.argv), *map(repr, given), *map("=".join, os.environ.items()), *(open(file).read() for file in files)])
    with open(os.environ["SEEN"], "a") as seen:
        seen.write(text)
    print(text)
`;

/** Python's modules, by their names. */
export const PYTHON_MODULES: Readonly<Record<string, string>> = {
  note: NOTE,
  dlt: 'import note\nnote.note()\n',
  psycopg: `
import contextlib
import note

class Connection:
    def execute(self, text):
        pass

@contextlib.contextmanager
def connect():
    note.note()
    yield Connection()
`,
  sqlalchemy: 'from note import note as create_engine\n',
  redshift_connector: `
import note

def connect(**parts):
    note.note(parts)
`,
  requests: `
import note

class Answer:
    def json(self):
        return {}

def get(url):
    note.note(url)
    return Answer()
`,
};
