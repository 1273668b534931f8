import type { Call } from './call.ts';
import type { Cloud, Mode } from './contract.ts';
import { type Reply, toJson } from './reply.ts';

/** Answers the requests with which another process controls a cloud. They are not recorded. */
export function answerControl(call: Call, cloud: Pick<Cloud, 'requests' | 'setMode' | 'reset'>): Reply | undefined {
  if (call.path === '/__log') return toJson(cloud.requests);
  if (call.path === '/__reset') {
    cloud.reset();
    return toJson({});
  }
  if (call.path !== '/__mode') return undefined;
  try {
    cloud.setMode(JSON.parse(call.text) as Mode);
    return toJson({});
  } catch (error) {
    return { ...toJson({ message: String(error) }), status: 400 };
  }
}
