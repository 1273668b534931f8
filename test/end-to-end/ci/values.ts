/** Passwords that break a careless hand-over: each has several special characters. */
export const passwords: readonly (readonly [what: string, password: string])[] = [
  ['every quote, dollar sign, backtick and backslash', `a'b"c$HOME\${X}$(id)\`id\`\\d '' ""`],
  ['percent signs, spaces and line ends in disguise', 'a %41 b%0Ac%250Ad %% e%3Bf%5D;]'],
  ['commands of CI systems', '##vso[task.setvariable variable=X]y ##teamcity[buildStop] ::set-env name=Z::z'],
  ['letters beyond ASCII', 'pässwörd-日本-🦊-‘x’'],
  ['1,200 characters', `Aa1/+='"$[|]#&`.repeat(100).slice(0, 1200)],
];

/** The variables that a later step should find, for the user etl_user. */
export function variablesOf(password: string): Record<string, string> {
  return { REDSHIFT_USER: 'IAM:etl_user', REDSHIFT_PASSWORD: password };
}

/** A password as AWS makes it. Every notation can hold it. */
export const PLAIN_PASSWORD = 'WddT2lgz8QmvL0pK/3rT5yN+uHc9XbA1sEfGk7ZqJ4oRiV6wYtMnD2xCjPBhUl0aSgO8eF+IzK5vQ==';
