import type { Service } from '../aws/client.ts';

export const redshift: Service = {
  id: 'redshift',
  title: 'Redshift',
  wire: 'xml',
  endpointVariable: 'AWS_ENDPOINT_URL_REDSHIFT',
  hostName: 'redshift',
  plainFips: ['aws-us-gov'],
  protocol: async () => {
    const { queryProtocol } = await import('../aws/protocols/query.ts');
    return queryProtocol({ namespace: 'com.amazonaws.redshift', version: '2012-12-01' });
  },
};

export const emr: Service = {
  id: 'emr',
  title: 'EMR',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_EMR',
  hostName: 'elasticmapreduce',
  plainFips: ['aws-us-gov'],
  protocol: async () => {
    const { jsonProtocol } = await import('../aws/protocols/json.ts');
    return jsonProtocol({ namespace: 'com.amazonaws.emr', target: 'ElasticMapReduce' });
  },
};

export const redshiftServerless: Service = {
  id: 'redshift-serverless',
  title: 'Redshift Serverless',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
  hostName: 'redshift-serverless',
  protocol: async () => {
    const { jsonProtocol } = await import('../aws/protocols/json.ts');
    return jsonProtocol({ namespace: 'com.amazonaws.redshiftserverless', target: 'RedshiftServerless' });
  },
};

export const emrServerless: Service = {
  id: 'emr-serverless',
  title: 'EMR Serverless',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_EMR_SERVERLESS',
  hostName: 'emr-serverless',
  protocol: async () => {
    const { restJsonProtocol } = await import('../aws/protocols/rest-json.ts');
    return restJsonProtocol('com.amazonaws.emrserverless');
  },
};

export const emrContainers: Service = {
  id: 'emr-containers',
  title: 'EMR on EKS',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_EMR_CONTAINERS',
  hostName: 'emr-containers',
  protocol: async () => {
    const { restJsonProtocol } = await import('../aws/protocols/rest-json.ts');
    return restJsonProtocol('com.amazonaws.emrcontainers');
  },
};
