/** A part of a subject that differs from run to run. No policy can know it before. */
export interface ChangingPart {
  readonly pattern: RegExp;
  /** The text of the policy in its place, with `*`. */
  readonly by: string;
  /** The end of the sentence "* stands for ...". */
  readonly what: string;
}

/**
 * What the tokens of a CI system say. Words in capitals stand for what differs: `repo:OWNER/REPO:ref:refs/heads/BRANCH`.
 */
export interface TokenTrust {
  /** The URL of the issuer. */
  readonly issuer: string;
  /** Undefined where a job chooses it: then it is the one that STS expects. */
  readonly audience: string | undefined;
  /** The subject of a job on a branch. Where the system has several forms, a job has one of them. */
  readonly subjects: readonly string[];
  readonly changing: readonly ChangingPart[];
  /** What a person who copies the policy must know, as sentences without the last full stop. */
  readonly caution: string | undefined;
  /** A value for each word in capitals. The manual shows them. */
  readonly example: Readonly<Record<string, string>>;
}

/** The text with a value in place of each word in capitals that `values` has. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\b[A-Z][A-Z_]+\b/g, (word) => (Object.hasOwn(values, word) ? (values[word] ?? word) : word));
}
