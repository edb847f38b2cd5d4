import { all, none } from './row.ts';

export const LOG_NEIGHBOUR = [
  ...all('log-proxy-headers-untrusted', 'Proxy headers detected from untrusted address. Not local.'),
  ...all('log-host-not-local', 'Loopback connection with non-local Host header.'),
  ...all(
    'log-traffic-unattributable',
    'observed unattributable proxy-shaped traffic from 127.0.0.1',
    'leaving no attributable client',
  ),
  ...all(
    'log-access-upgrade',
    'device access upgrade requested reason=scope-upgrade device=7cf3b761',
    'device metadata upgrade requested',
    'device access upgrade requested scopesFrom=operator.read scopesTo=operator.admin',
    'device access upgrade requested device=1 scopesFrom=operator.read scopesTo=operator.admin',
  ),
  ...none('device upgrade requested', 'device name upgrade requested'),
  ...all('log-runtime-token', 'Generated a runtime token for this startup'),
  ...all('log-token-generated-saved', 'Generated a new token and saved it to config'),
  ...all(
    'log-token-drift',
    'token drift',
    'service token differs from config',
    'daemon token differs from config',
    'service token does not match',
    'daemon token mismatch',
  ),
  ...none('gateway token mismatch', 'service token matches'),
  ...all(
    'log-listens-on-loopback',
    'listening on ws://127.0.0.1:18789',
    'listening on wss://127.0.0.1:18789',
    'listening on ws://localhost:18789',
    'listening on ws://[::1]:18789',
    'it always binds to loopback',
    'told to bind to loopback',
  ),
  ...none('listening on ws://0.0.0.0:18789'),
  ...all('log-origins-required', 'non-loopback Control UI requires gateway.controlUi.allowedOrigins'),
  ...none('requires gatewayXcontrolUi.allowedOrigins'),
];
