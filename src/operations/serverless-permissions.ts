// https://docs.aws.amazon.com/service-authorization/latest/reference/list_redshift-serverless.html
import { arnIn, type Permission, type Place } from '../iam/permission.ts';

/** The permission for an action on a workgroup of Redshift Serverless. Its ARN has an id of AWS, not its name. */
export function workgroupPermission(sid: string, action: string, place: Place): Permission {
  return {
    sid,
    action: `redshift-serverless:${action}`,
    resources: [arnIn(place, 'redshift-serverless', 'workgroup/*')],
    note: `redshift-serverless:${action} is allowed on workgroup/*, because the ARN of a workgroup has an id that its name does not say. Write the id there`,
  };
}
