import { all, none, type Row } from './row.ts';

export const ASKS: readonly Row[] = [
  ...all(
    'asks-mode-local',
    'Gateway start blocked: set gateway.mode=local (current: remote) or pass --allow-unconfigured.',
    'Gateway start blocked：set gatewat.mode=local（current：remote） manually',
    'set gateway.mode=local(current:remote)',
    'set gateway.mode=local (current：remote)',
    'it tells me to set gateway.mode=local',
  ),
  ...none('or set gateway.mode=local', 'set gateway.mode=local manually', 'gateway.mode=local'),
  ...all(
    'asks-mode-missing',
    'Gateway start blocked: existing config is missing gateway.mode. Treat this as suspicious',
    'existing config is missing gateway.mode … set gateway.mode=local manually',
  ),
  ...all('asks-setup', 'Missing config. Run `openclaw setup` or set gateway.mode=local'),
  ...all(
    'asks-remove-token',
    'gateway auth mode is trusted-proxy, but a shared token is also configured; remove gateway.auth.token',
    'because trusted-proxy and token auth are mutually exclusive',
  ),
  ...all(
    'asks-proxy-login-set-up',
    'gateway auth mode is trusted-proxy, but no trustedProxy config was provided',
    'gateway auth mode is trusted-proxy, but trustedProxy.userHeader is empty',
    'gateway auth mode=trusted-proxy requires gateway.trustedProxies to be configured',
  ),
  ...all(
    'asks-auth-for-lan',
    'Refusing to bind gateway to lan without auth.',
    'Refusing to bind gateway to 0.0.0.0 without auth.',
    'refusing to bind gateway to auto without auth',
  ),
  ...all(
    'asks-token',
    'gateway auth mode is token, but no token was configured (set gateway.auth.token or OPENCLAW_GATEWAY_TOKEN).',
  ),
  ...all(
    'asks-real-token',
    'Gateway token must not be blank or the literal string undefined/null.',
    'Gateway auth token is a known redaction sentinel, not a credential. Run `openclaw doctor --fix`',
    'Invalid config: gateway auth token is blank, a published example placeholder; openclaw doctor --fix --generate-gateway-token',
  ),
  ...all(
    'asks-real-token',
    'Invalid config: gateway auth password is set to the example placeholder from .env.example.',
  ),
  ...all(
    'asks-auth-mode',
    'gateway.auth.token and gateway.auth.password are both configured while gateway.auth.mode is unset.',
    'gateway.auth.token and gateway.auth.password are both configured, but gateway.auth.mode is unset.',
  ),
  ...all('asks-bind-loopback', 'tailscale serve/funnel requires gateway bind=loopback (127.0.0.1)'),
  ...all('asks-bind-loopback', 'gateway.bind must resolve to loopback when gateway.tailscale.mode=serve'),
  ...all(
    'asks-password',
    'tailscale funnel requires gateway auth mode=password (set gateway.auth.password)',
    'Gateway auth is set to password, but no password is configured.',
    'gateway auth mode is password, but no password was configured.',
  ),
  ...all(
    'asks-doctor-fix',
    'Config invalid File: ~/.openclaw/openclaw.json Problem: gateway: Unrecognized key Run: openclaw doctor --fix',
    'config is invalid … doctor --fix',
    'The configuration is invalid; run openclaw doctor --fix',
    `Config invalid ${'x '.repeat(449)} doctor --fix`,
  ),
  ...none('config is invalid: openclaw doctor --fix --generate-gateway-token'),
  [
    'Invalid config at ~/.openclaw/openclaw.json: gateway: Unrecognized key: "nonsense" Run "openclaw doctor --fix" to repair, then retry.',
    'asks-doctor-fix',
    'asks-named',
  ],
  ...all(
    'asks-named',
    'Gateway failed to start: Error: Invalid config: x',
    'Gateway failed to start: Invalid config: x',
    'Invalid config at C:',
  ),
  ...none('Invalid config at '),
  ...none(`Config invalid ${'x '.repeat(450)} doctor --fix`),
  ...all(
    'asks-other-instance',
    'listen EADDRINUSE: address already in use',
    'gateway already running (pid 12); lock timeout after 5000ms',
    'another gateway instance is already listening on ws://127.0.0.1:18789',
    'Port 18789 is already in use.',
    'Port 80 is already in use.',
  ),
  ...none(
    'Connectivity probe: failed Probe target: ws://127.0.0.1:18789 Port 18789 is already in use.',
    'Port 8 is already in use.',
    'Port 187890 is already in use.',
  ),
];
