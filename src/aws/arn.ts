import type { TextLimits } from '../options/option.ts';

/** The ARN of an IAM role, of any partition and account. */
export const roleArn = {
  minLength: 20,
  maxLength: 2048,
  pattern: {
    regex: /^arn:aws[a-zA-Z0-9-]*:iam::\d{12}:role\/(?:[\u0021-\u007e]+\/)?[\w+=,.@-]+$/,
    says: 'the ARN of an IAM role, arn:aws:iam::ACCOUNT:role/NAME',
  },
} as const satisfies TextLimits;
