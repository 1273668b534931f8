/** The parts of a role's ARN that we look at. */
export interface RoleName {
  readonly partition: string;
  readonly account: string;
  /** Without the path: that is how a session's ARN names it. */
  readonly name: string;
}

/** Takes apart an ARN that its option has checked. */
export function roleNameOf(arn: string): RoleName {
  const [, partition = '', , , account = '', resource = ''] = arn.split(':');
  return { partition, account, name: resource.split('/').at(-1) ?? '' };
}

/** The audience that STS of this partition expects. */
export function audienceFor(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}
