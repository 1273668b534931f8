import { describe, expect, test } from 'vitest';
import { emrGetClusterSessionCredentials as emr } from '../../src/operations/emr-get-cluster-session-credentials.ts';
import { redshiftGetClusterCredentials as redshift } from '../../src/operations/redshift-get-cluster-credentials.ts';

function problems(operation: typeof emr, given: Readonly<Record<string, string>>): readonly string[] {
  const raw = Object.entries(given).map(([name, word]) => [name, { surface: 'cli', words: [word] } as const]);
  return operation.prepare({ surface: 'cli', given: Object.fromEntries(raw) }).problems;
}

const ofEmr = (id: string) => problems(emr, { 'cluster-id': id });
const ofRedshift = (id: string) => problems(redshift, { 'db-user': 'bob', 'cluster-identifier': id });

describe("EMR's cluster-id", () => {
  test.each(['j-2AXXXXXXGAPLF', 'j-1', 'My cluster', 'j_1-x', 'a$', '100%'])('may be %s', (id) => {
    expect(ofEmr(id)).toEqual([]);
  });

  test.each([
    ['arn:aws:elasticmapreduce:eu-central-1:123456789012:cluster/j-1', 'is an ARN'],
    ['ip-10-0-0-1.eu-central-1.compute.internal', 'is a host name or URL'],
    ['https://j-1', 'is a host name or URL'],
    ['master:8998', 'is a host name or URL'],
    ['"j-1"', 'has quotes in it. Remove the quotes'],
    ["'j-1'", 'has quotes in it. Remove the quotes'],
    ['\u201cj-1\u201d', 'has quotes in it. Remove the quotes'],
    ['$(terraform output cluster_id)', 'contains a variable that was not replaced'],
    ['$(CLUSTER_ID)', 'contains a variable that was not replaced'],
    ['${CLUSTER_ID}', 'contains a variable that was not replaced'],
    ['$CLUSTER_ID', 'contains a variable that was not replaced'],
    ['%CLUSTER_ID%', 'contains a variable that was not replaced'],
    ['${{ vars.CLUSTER_ID }}', 'contains a variable that was not replaced'],
    ['{{ cluster }}', 'contains a variable that was not replaced'],
    ['<cluster-id>', 'contains a variable that was not replaced'],
  ])('%s is refused: %s', (id, problem) => {
    const [found, ...more] = ofEmr(id);
    expect(found).toContain(`--cluster-id: "${id}" ${problem}`);
    expect(found).toMatch(/Remove the quotes$|Give the id of the cluster, such as j-2AXXXXXXGAPLF$/);
    expect(more).toEqual([]);
  });
});

describe("Redshift's cluster-identifier", () => {
  test.each(['analytics', 'Analytics-1', 'a', 'my cluster'])('may be %s', (id) => {
    expect(ofRedshift(id)).toEqual([]);
  });

  test.each([
    ['analytics.abc123.eu-central-1.redshift.amazonaws.com', 'is a host name or URL'],
    ['analytics.abc123.eu-central-1.redshift.amazonaws.com:5439/dev', 'is a host name or URL'],
    ['jdbc:redshift://analytics.abc123.eu-central-1.redshift.amazonaws.com:5439/dev', 'is a host name or URL'],
    ['localhost:5439', 'is a host name or URL'],
    ['arn:aws:redshift:eu-central-1:123456789012:cluster:analytics', 'is an ARN'],
    ['ARN:aws:redshift:eu-central-1:123456789012:cluster:analytics', 'is an ARN'],
    ['$(CLUSTER)', 'contains a variable that was not replaced'],
    ['%CLUSTER%', 'contains a variable that was not replaced'],
    ['"analytics"', 'has quotes in it'],
  ])('%s is refused: %s', (id, problem) => {
    const found = ofRedshift(id);
    expect(found.join()).toContain(`--cluster-identifier: `);
    expect(found.join()).toContain(problem);
    expect(found).toHaveLength(1);
  });
});
