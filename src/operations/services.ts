import type { Service } from '../aws/client.ts';

export const redshift: Service = {
  id: 'redshift',
  title: 'Redshift',
  wire: 'xml',
  endpointVariable: 'AWS_ENDPOINT_URL_REDSHIFT',
};

export const emr: Service = { id: 'emr', title: 'EMR', wire: 'json', endpointVariable: 'AWS_ENDPOINT_URL_EMR' };

export const redshiftServerless: Service = {
  id: 'redshift-serverless',
  title: 'Redshift Serverless',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_REDSHIFT_SERVERLESS',
};

export const emrServerless: Service = {
  id: 'emr-serverless',
  title: 'EMR Serverless',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_EMR_SERVERLESS',
};

export const emrContainers: Service = {
  id: 'emr-containers',
  title: 'EMR on EKS',
  wire: 'json',
  endpointVariable: 'AWS_ENDPOINT_URL_EMR_CONTAINERS',
};
