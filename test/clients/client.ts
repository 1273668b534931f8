import type { Login } from './logins.ts';

/** A program that connects to the cluster, as its users install and call it. */
export interface Client {
  readonly name: string;
  /** Makes the client ready. Throws an error whose message is the reason if it cannot be had on this machine. */
  readonly install: (folder: string) => Promise<Installed>;
  readonly runs: readonly Run[];
}

export interface Installed {
  readonly version: string;
  /** The folder of its programs. It comes first on PATH. */
  readonly bin?: string;
  /** Other variables that find the installation. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A client that gets a login by a preset, or by `--env-map` in `options`. */
export interface Run {
  readonly preset?: string;
  /** The driver or part of the client that connects, if it has several. */
  readonly part?: string;
  /** Redshift, if it is not said. */
  readonly cluster?: 'emr';
  /** Options of ours that belong to the preset, such as --url-scheme. */
  readonly options?: readonly string[];
  /** How our command hands over the login. Without it, the client is the command after `--`. */
  readonly by?: '--print sh' | '--dotenv-file' | 'action';
  /** What the user runs. In a word, `{scripts}` is the folder projects/, and `{livy}` the URL of Livy. */
  readonly command: readonly string[];
  /** The folder in projects/ that the client runs in: it gets a copy of it, as of a user's repository. */
  readonly project?: string;
  /** The table that the client makes: its owner is who logged in. Without it, the client prints the user name. */
  readonly table?: string;
  /** Settings of the client that have nothing to do with the login. */
  readonly env?: Readonly<Record<string, string>>;
  /** Where the client looks for a private CA that the preset does not name. A cluster of AWS needs none. */
  readonly caVariable?: string;
  /** What the client says when it refuses a certificate, if it hides why. */
  readonly refusal?: string;
  /** What a user must write for the login, besides the names of the variables: each is one line. */
  readonly glue?: readonly string[];
  /** The logins that are not tried, and why. */
  readonly without?: Partial<Record<Login['name'], string>>;
}
