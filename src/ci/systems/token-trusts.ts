import type { TokenTrust } from '../../iam/token-trust.ts';

// https://plugins.jenkins.io/oidc-provider/
/** The subject is the address of the job, unless the administrator has set other claims. */
export const jenkinsTrust: TokenTrust = {
  issuer: 'https://JENKINS_HOST/oidc',
  audience: undefined,
  subjects: ['https://JENKINS_HOST/job/JOB/job/BRANCH/'],
  changing: [],
  caution: 'The audience is that of the credential',
  example: { JENKINS_HOST: 'jenkins.example.com', JOB: 'warehouse', BRANCH: 'main' },
};

// https://docs.semaphoreci.com/reference/openid
/** The audience is that of every token that the job does not declare itself. */
export const semaphoreTrust: TokenTrust = {
  issuer: 'https://ORGANISATION.semaphoreci.com',
  audience: 'https://ORGANISATION.semaphoreci.com',
  subjects: ['org:ORGANISATION:project:PROJECT_ID:repo:REPO:ref_type:branch:ref:refs/heads/BRANCH'],
  changing: [],
  caution: undefined,
  example: {
    ORGANISATION: 'example',
    PROJECT_ID: '11111111-2222-3333-4444-555555555555',
    REPO: 'warehouse',
    BRANCH: 'main',
  },
};

// https://docs.cloud.google.com/docs/authentication/get-id-token
/** The subject is the unique id of the service account. */
export const googleTrust: TokenTrust = {
  issuer: 'https://accounts.google.com',
  audience: undefined,
  subjects: ['SERVICE_ACCOUNT_ID'],
  changing: [],
  caution: 'The subject is the service account, in every build that uses it: use it only for this pipeline',
  example: { SERVICE_ACCOUNT_ID: '100000000000000000001' },
};

/** The tokens of a pod in Kubernetes. */
export const serviceAccountTrust: TokenTrust = {
  issuer: 'https://CLUSTER_ISSUER',
  audience: undefined,
  subjects: ['system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT'],
  changing: [],
  caution: 'A person who may start a pod with this service account has the role',
  example: { CLUSTER_ISSUER: 'kubernetes.example.com', NAMESPACE: 'data', SERVICE_ACCOUNT: 'migrate' },
};
