import {
  HTTP_PROXY,
  IDENTITY_NOT_GIVEN,
  NOT_APPROVED,
  PAIRING_BARE,
  PAST_PROXY_LOGIN,
  PROXY_LOGIN_REFUSED,
} from '../groups.ts';
import type { Rule } from '../rule.ts';

/**
 * Something between client and gateway answers in its stead, drops the WebSocket upgrade or cuts the socket.
 * The browser then sees 1006 and no word of the gateway. A proxy also makes a local client look remote.
 */
export const proxyOrVpn: Rule = {
  habit: 6,
  speaksFor: {
    strong: [
      'http-login-wall',
      'http-redirect',
      'probe-redirected',
      // a full gateway and an extension that blocks sockets look the same: a proxy must be known of
      { all: ['probe-upgrade-not-forwarded', HTTP_PROXY] },
      { all: ['close-1006', [...HTTP_PROXY, 'answered-between-vpn']] },
      // the source is trusted already: whoever is refused came past the proxy, or without what it should add
      ...PROXY_LOGIN_REFUSED,
      'cli-edge-auth',
      'probe-login-by-proxy',
      { all: [IDENTITY_NOT_GIVEN, 'answered-between-tailscale-serve'] },
      // the gateway's own command line does not come by the proxy
      { all: ['said-proxy-source-untrusted', 'answered-client-cli'] },
      PAST_PROXY_LOGIN,
      // an https page may not open a plain socket, and behind https there is a proxy
      'page-mixed-content',
      { all: ['page-address-inner', HTTP_PROXY] },
    ],
    medium: [
      'http-other-server',
      'http-page-instead',
      'http-bad-request',
      'http-bad-gateway',
      'http-gateway-timeout',
      'probe-other-http',
      'probe-dropped-after-upgrade',
      'net-tls',
      'probe-tls-refused',
      ...IDENTITY_NOT_GIVEN,
      // recorded with a proxy's login alone, which no command comes by: of a token it says what is wrong
      { all: ['said-unauthorized', 'answered-client-cli'] },
      'cli-no-greeting',
      {
        all: [
          [
            'http-other-server',
            'http-bad-request',
            'http-page-instead',
            'http-not-found',
            'http-bad-gateway',
            'http-gateway-timeout',
            'probe-other-http',
            'net-tls',
            'net-reset',
          ],
          HTTP_PROXY,
        ],
      },
      { all: ['net-timeout', 'answered-between-vpn'] },
    ],
    weak: [
      'close-1006',
      'http-not-found',
      'net-reset',
      'net-timeout',
      'probe-upgrade-not-forwarded',
      'probe-websocket-silent',
      'probe-port-silent',
      'probe-connected-then-closed',
      'probe-secure-failure',
      'said-handshake-timeout',
      'said-unauthorized',
      'said-profile-unavailable',
      // published ports of a container are such a thing between: the gateway sees the bridge's address
      { all: [PAIRING_BARE, 'answered-runtime-docker', 'answered-address-http-localhost'] },
    ],
    trace: [...NOT_APPROVED, 'page-address-inner'],
  },
  // a socket that greets went through whatever is between
  speaksAgainst: { medium: ['probe-greeting', 'http-greeted'] },
  usualFor: [...HTTP_PROXY, 'answered-between-vpn'],
  settles: { kind: 'paste', what: 'curl' },
};
