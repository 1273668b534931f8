import { act, forgejo, gitea, github } from './actions.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bitbucket } from './bitbucket.ts';
import { buildkite } from './buildkite.ts';
import { circleci } from './circleci.ts';
import type { CiId } from './detect.ts';
import type { Exporter } from './exporter.ts';
import { gitlab } from './gitlab.ts';
import { harness } from './harness.ts';
import { teamcity } from './teamcity.ts';
import { withoutExport } from './without-export.ts';

/** In the order of the README's table. */
export const exporters: readonly Exporter[] = [
  github,
  forgejo,
  gitea,
  act,
  gitlab,
  azurePipelines,
  buildkite,
  circleci,
  bitbucket,
  teamcity,
  harness,
  ...withoutExport,
];

export function exporterOf(id: CiId): Exporter | undefined {
  return exporters.find((exporter) => exporter.id === id);
}
