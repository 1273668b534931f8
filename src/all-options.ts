import { awsOptions } from './aws/options.ts';
import { deliveryOptions, handoverOptions } from './handover/options.ts';
import { identityOptions } from './identity/options.ts';
import { operationOptions } from './operations/choose.ts';
import { operations } from './operations/index.ts';
import { commandLineOptions, documentAndSkeletonOptions } from './options/general-options.ts';
import type { OptionTable } from './options/option.ts';
import { renderOptions } from './render/options.ts';

/** Options that belong together, under the heading that help and README give them. */
export interface Section {
  readonly title: string;
  readonly options: OptionTable;
}

/** The options that every operation shares. */
export const sharedSections: readonly Section[] = [
  { title: 'Identity', options: identityOptions },
  { title: 'AWS', options: awsOptions },
  { title: 'Hand-over', options: handoverOptions },
  { title: 'Hand-over by the command', options: deliveryOptions },
  { title: 'Output', options: renderOptions },
  { title: 'Documents', options: documentAndSkeletonOptions },
  { title: 'Command line', options: commandLineOptions },
];

/** What a command must know of its CI system to hide a token there. */
export const ciOptions = { ci: deliveryOptions.ci, 'add-mask': deliveryOptions['add-mask'] } as const;

/** The options of the command that only tells who we are. */
export const whoamiSections: readonly Section[] = [
  { title: 'Identity', options: identityOptions },
  { title: 'AWS', options: awsOptions },
  { title: 'CI system', options: ciOptions },
  { title: 'Command line', options: commandLineOptions },
];

/** Every option there is, in the order of the manual. */
export const sections: readonly Section[] = [
  { title: 'Operation', options: operationOptions },
  ...operations.map(({ name, options }) => ({ title: name, options })),
  ...sharedSections,
];
