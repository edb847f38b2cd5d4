import { protocolOf } from '../support/outside.ts';
import type { Stage } from './stage.ts';

/** Writes the `connect` of a dashboard that could not make a key: on plain http, to 2026.7.1. */
export function withoutDevice({ gateway }: Stage): string {
  const protocol = protocolOf(gateway.release);
  const client = { id: 'openclaw-control-ui', version: 'test', platform: 'linux', mode: 'webchat' };
  const params = {
    minProtocol: protocol,
    maxProtocol: protocol,
    client,
    role: 'operator',
    scopes: ['operator.read'],
    caps: [],
    auth: { token: gateway.token },
  };
  return JSON.stringify({ type: 'req', id: 'connect', method: 'connect', params });
}
