import type { CiId } from './detect.ts';
import type { Exporter } from './exporter.ts';
import { azurePipelines } from './systems/azure-pipelines.ts';
import { bitbucket } from './systems/bitbucket.ts';
import { buildkite } from './systems/buildkite.ts';
import { circleci } from './systems/circleci.ts';
import { act, forgejo, gitea, github } from './systems/github-family.ts';
import { gitlab } from './systems/gitlab.ts';
import { harness } from './systems/harness.ts';
import { teamcity } from './systems/teamcity.ts';
import { withoutExport } from './systems/without-export.ts';

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
