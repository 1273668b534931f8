import type { Service } from '../aws/client.ts';

export const redshift: Service = {
  id: 'redshift',
  title: 'Redshift',
  wire: 'xml',
  endpointVariable: 'AWS_ENDPOINT_URL_REDSHIFT',
};

export const emr: Service = { id: 'emr', title: 'EMR', wire: 'json', endpointVariable: 'AWS_ENDPOINT_URL_EMR' };
