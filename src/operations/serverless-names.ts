import type { TextLimits } from '../options/option.ts';
import { clusterReference } from './cluster-reference.ts';

/** The name of a workgroup of Redshift Serverless. */
export const workgroupName = {
  minLength: 3,
  maxLength: 64,
  pattern: { regex: /^[a-z0-9-]+$/, says: 'lower-case letters, digits and hyphens' },
  refuses: clusterReference('name', 'analytics', 'workgroup'),
} as const satisfies TextLimits;
