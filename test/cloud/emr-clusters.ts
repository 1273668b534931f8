// https://docs.aws.amazon.com/emr/latest/APIReference/API_DescribeCluster.html
import { authenticate, authorize } from './access.ts';
import type { Call } from './call.ts';
import { domainOf, emrClustersIn, type Place, placeOf } from './clusters.ts';
import type { EmrCluster, SecurityConfiguration } from './contract.ts';
import { fault, isFault, type Outcome, toJson } from './reply.ts';
import { JSON_1_1 } from './wire-json.ts';
import type { World } from './world.ts';

const CREATED = Date.parse('2025-03-04T05:06:07.890Z') / 1000;

export function describeCluster(call: Call, _mode: string, world: World): Outcome {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const place = placeOf(call, principal);
  const id = String(call.params['ClusterId'] ?? '');
  const arn = `arn:${place.partition}:elasticmapreduce:${place.region}:${place.account}:cluster/${id}`;
  const denied = principal && authorize(call, principal, arn);
  if (denied) return denied;
  const cluster = emrClustersIn(place.account, world).find((one) => one.id === id || !world.strict);
  if (!cluster) return fault(400, 'InvalidRequestException', `Cluster id '${id}' is not valid.`);
  return toJson({ Cluster: { ...describe({ ...cluster, id }, place), ClusterArn: arn } }, JSON_1_1);
}

export function describeSecurityConfiguration(call: Call, _mode: string, world: World): Outcome {
  const principal = world.strict ? authenticate(call, world.keys) : undefined;
  if (principal && isFault(principal)) return principal;
  const denied = principal && authorize(call, principal, '*');
  if (denied) return denied;
  const name = String(call.params['Name'] ?? '');
  const clusters = emrClustersIn(placeOf(call, principal).account, world);
  const found = clusters.map((one) => one.securityConfiguration).find((one) => one?.name === name);
  if (!found) {
    return fault(400, 'InvalidRequestException', `Security configuration with name '${name}' does not exist.`);
  }
  return toJson(
    { Name: name, SecurityConfiguration: JSON.stringify(settingsOf(found)), CreationDateTime: CREATED },
    JSON_1_1,
  );
}

function describe(cluster: Required<EmrCluster>, place: Place): Readonly<Record<string, unknown>> {
  const { id, state, releaseLabel, securityConfiguration } = cluster;
  const isOver = state.startsWith('TERMINAT');
  return {
    Id: id,
    Name: 'spark',
    Status: {
      State: state,
      StateChangeReason: isOver ? { Code: 'USER_REQUEST', Message: 'Terminated by user request' } : {},
      Timeline: { CreationDateTime: CREATED, ReadyDateTime: CREATED + 300 },
    },
    Ec2InstanceAttributes: {
      Ec2AvailabilityZone: `${place.region}a`,
      Ec2SubnetId: 'subnet-0123456789abcdef0',
      IamInstanceProfile: 'EMR_EC2_DefaultRole',
      EmrManagedMasterSecurityGroup: 'sg-0123456789abcdef1',
    },
    InstanceCollectionType: 'INSTANCE_GROUP',
    ReleaseLabel: releaseLabel,
    AutoTerminate: false,
    TerminationProtected: false,
    VisibleToAllUsers: true,
    Applications: [
      { Name: 'Livy', Version: '0.8.0' },
      { Name: 'Spark', Version: '3.5.5' },
    ],
    Tags: [],
    ServiceRole: 'EMR_DefaultRole',
    MasterPublicDnsName: cluster.host || `ec2-3-120-10-20.${place.region}.compute.${domainOf(place)}`,
    ...(securityConfiguration ? { SecurityConfiguration: securityConfiguration.name } : {}),
  };
}

function settingsOf({ inTransitEncryption, applicationScopedIamRole }: SecurityConfiguration): object {
  const certificates = { CertificateProviderType: 'PEM', S3Object: 's3://example-bucket/certificates.zip' };
  return {
    EncryptionConfiguration: {
      EnableInTransitEncryption: inTransitEncryption,
      EnableAtRestEncryption: false,
      ...(inTransitEncryption
        ? { InTransitEncryptionConfiguration: { TLSCertificateConfiguration: certificates } }
        : {}),
    },
    AuthorizationConfiguration: { IAMConfiguration: { EnableApplicationScopedIAMRole: applicationScopedIamRole } },
  };
}
