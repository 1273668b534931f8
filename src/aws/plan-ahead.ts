import { ExpectedError } from '../errors.ts';
import type { Connection, Service } from './client.ts';
import { urlOf } from './own-endpoint.ts';
import type { Destination } from './proxy.ts';

/**
 * Plans one request to each service: their connections are opened while the next request is under way. Only for https:
 * plain http goes to this machine, where nothing is gained.
 */
export function planAhead(services: readonly Service[], connection: Connection): void {
  connection.transport.planAhead(services.flatMap((service) => destinationOf(service, connection)));
}

function destinationOf(service: Service, connection: Connection): Destination[] {
  try {
    const { protocol, hostname, port } = urlOf(service, connection);
    return protocol === 'https:' ? [{ protocol, hostname, port: port ? Number(port) : undefined }] : [];
  } catch (error) {
    // The request itself reports it, in its turn.
    if (error instanceof ExpectedError) return [];
    throw error;
  }
}
