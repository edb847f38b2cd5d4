/**
 * What a step does about a trouble, in one word each. Steps of content/en/steps.yaml name theirs, coded reports name
 * what mended theirs, and `npm run evaluate` compares the two.
 */
export const ACTIONS = {
  // letting somebody in
  'approve-request': 'approve the waiting device in the list of devices',
  'approve-own-cli': "approve the command line's own request, or send it the direct way with the token",
  'approve-node': 'approve the node in the list of nodes, which is another list than that of devices',
  'approve-chat-sender': 'approve a sender of a chat, which is a third list',
  'list-again': 'the id is used up, replaced or of another list: list again and take the present one',
  'new-setup-code': 'make a new setup code, or a one-time link',
  // secrets
  'enter-token': "show the gateway's token or password and enter it in the client that was refused",
  'set-token': 'no token or password is set on the gateway: set one',
  'align-token': 'two places hold different tokens (service, file, environment, remote): make them one',
  'forget-device': "throw away the client's stored device token or key and come anew",
  'rotate-device':
    'have the gateway give the device a new token, or remove and pair it anew; needs an administrator',
  wait: 'the lock-out, the start or the update ends by itself',
  'end-lock-out': 'end the lock-out: stop what sends the wrong secret, restart',
  // the way to the gateway
  'start-gateway': 'start it, or find out why it does not stay up',
  'fix-config': 'put right the setting that the text names, which keeps the gateway from starting or serving',
  'open-way': 'bind, published port, firewall, network of a container, tunnel: let the client reach it',
  'fix-address': 'the client goes to a wrong name, port, path or scheme',
  'pass-upgrade': 'let the proxy pass the WebSocket upgrade on, or its idle connections live',
  // what a gateway thinks of a page or a proxy
  'trust-proxy': 'list the proxy in gateway.trustedProxies',
  'proxy-headers': 'have the proxy overwrite, add or leave out headers',
  'proxy-login': 'come in by the proxy that logs people in, or let it send the user',
  'allow-origin': 'list the origin of the page',
  'secure-address': 'open the page by https or by localhost',
  'set-clock': 'set the clock of the device',
  // releases
  'update-client': 'update the client, or reload its page, to the release of the gateway',
  'update-gateway': 'update, mend or roll back the gateway itself',
  // keeping
  'keep-state': 'put the state, or the volume it belongs on, where it stays',
  'same-state':
    'the command reads the list of another user, container or folder: run it where the gateway runs',
  // none of these
  'install-program': 'a program that the text calls is not there',
  'other-program': 'it is the program of somebody else that must be mended or configured',
  'tell-more': 'nothing yet: look at, paste or answer what would tell',
} as const;

export type Action = keyof typeof ACTIONS;

/** Their names, as a list that is never empty. */
export const ACTION_NAMES = Object.keys(ACTIONS) as [Action, ...Action[]];

/** Actions that change how people log in, or loosen a check: folded on the page until they are proved to be the fix. */
export const LOOSENS_A_CHECK: readonly Action[] = ['set-token', 'trust-proxy', 'allow-origin'];

/** Actions that let somebody in or loosen a check: a step that does so with a command says what it grants. */
export const GRANTS: readonly Action[] = [
  'approve-request',
  'approve-own-cli',
  'approve-node',
  'approve-chat-sender',
  ...LOOSENS_A_CHECK,
];
