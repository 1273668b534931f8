import type { OptionTable } from '../options/option.ts';

/** To whom the login goes, in a step of a workflow; the names of the variables hold everywhere. */
export const handoverOptions = {
  'export-env': {
    kind: 'switch',
    only: 'action',
    summary: 'Set environment variables for the later steps of the job; the outputs are always set',
    default: true,
  },
  'env-prefix': {
    kind: 'text',
    summary: 'Beginning of the names of the variables, in place of the part before the last word',
    otherwise: 'REDSHIFT or EMR, after the operation',
    example: 'WAREHOUSE',
    maxLength: 100,
    pattern: { regex: /^[A-Za-z_][A-Za-z0-9_]*$/, says: 'letters, digits and _, first no digit' },
    refuses: [
      {
        matches: (text: string) => /^(?:GITHUB|RUNNER|INPUT)(?:_|$)/i.test(text),
        says: 'belongs to the runner, which would drop or overwrite the variables',
      },
    ],
  },
  summary: {
    kind: 'switch',
    only: 'action',
    summary: "Add what was obtained, without any secret, to the job's summary",
    default: true,
  },
  'skip-cleanup': {
    kind: 'switch',
    only: 'action',
    summary: 'Leave the variables set when the job ends, instead of emptying them in a post step',
    default: false,
  },
} as const satisfies OptionTable;
