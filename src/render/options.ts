import type { OptionTable } from '../options/option.ts';

/** How the answer is printed: the AWS CLI's own two options. */
export const renderOptions = {
  output: {
    kind: 'choice',
    summary: 'How the answer is printed; off prints nothing',
    choices: ['json', 'text', 'table', 'yaml', 'yaml-stream', 'off'],
    otherwise: 'AWS_DEFAULT_OUTPUT, the profile, json',
  },
  query: {
    kind: 'text',
    summary: 'JMESPath expression that selects what is printed. It is tried on a sample before AWS is called',
    example: 'DbPassword',
    otherwise: 'the whole answer',
  },
} as const satisfies OptionTable;

export type Output = (typeof renderOptions)['output']['choices'][number];
