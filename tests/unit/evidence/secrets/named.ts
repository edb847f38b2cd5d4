/** What stands in front of a value, and the kind that the value is counted as: one a shape that takes a value. */
const NAMES = [
  ['--password ', 'password'],
  ['--token ', 'token'],
  ['password=', 'password'],
  ['apiKey=', 'key'],
  ['secret=', 'token'],
] as const;

/** Every way in which a value may be written, and what is left of it. */
const values = (name: string, kind: string): (readonly [text: string, left: string])[] => [
  [`${name}"correct horse" x`, `${name}"‹${kind}›" x`],
  [`${name}'correct horse' x`, `${name}'‹${kind}›' x`],
  [`${name}hunter2&x`, `${name}‹${kind}›&x`],
  [`${name}it'sx`, `${name}‹${kind}›'sx`],
  // the name of the next value is no value
  [`${name}my.token: a1`, `${name}my.token: ‹token›`],
  [`${name}password: a1`, `${name}password: ‹password›`],
  [`${name}the-secret": a1`, `${name}the-secret": ‹token›`],
  [`${name}key= a1`, `${name}key= a1`],
  // broken by a terminal
  [`${name}9f2c4e8a1b7d\nc1e4f8a2b6d09375\n.`, `${name}‹${kind}›\n.`],
  [`${name}9f2c4e8a1b7d\nc1e4f8a2b6d09375`, `${name}‹${kind}›`],
  [`${name}"9f2c4e8a1b7d\nc1e4f8a2b6d09375" x`, `${name}"‹${kind}›" x`],
  [`${name}hunter2\ncorrecthorsebattery\n`, `${name}‹${kind}›\ncorrecthorsebattery\n`],
  [`${name}hunter2\n12345678 words`, `${name}‹${kind}›\n12345678 words`],
  [`${name}hunter2\n1234567\n`, `${name}‹${kind}›\n1234567\n`],
];

/** Values behind a name, and what is left of them. */
export const NAMED: readonly (readonly [text: string, left: string])[] = [
  ...NAMES.flatMap(([name, kind]) => values(name, kind)),
  // quotes and spaces around the name
  ['"password" : "a1"', '"password" : "‹password›"'],
  ["'api_key'   =   'a1'", "'api_key'   =   '‹key›'"],
  ['"secret" : "a1"', '"secret" : "‹token›"'],
  ['--password   "a1"', '--password   "‹password›"'],
  ['passwd: a1', 'passwd: ‹password›'],
  ['passphrase: a1', 'passphrase: ‹password›'],
  ['pwd: a1', 'pwd: ‹password›'],
  ['PASSWORD: a1', 'PASSWORD: ‹password›'],
  ['privateKey: a1', 'privateKey: ‹key›'],
  ['private_key: a1', 'private_key: ‹key›'],
  ['private-key: a1', 'private-key: ‹key›'],
  ['privateKeyPem: a1', 'privateKeyPem: ‹key›'],
  ['publicKey: a1', 'publicKey: ‹key›'],
  ['accesskey: a1', 'accesskey: ‹key›'],
  ['"signature": "a1"', '"signature": "‹key›"'],
  ['setupCode: a1', 'setupCode: ‹token›'],
  ['setup_code: a1', 'setup_code: ‹token›'],
  ['setup-code: a1', 'setup-code: ‹token›'],
  ['--gateway-token a1', '--gateway-token ‹token›'],
  ['--setup-code a1', '--setup-code ‹token›'],
  ['--pair a1', '--pair ‹token›'],
  ['--secret a1', '--secret ‹token›'],
  ['"cookie": "sid=a1"', '"cookie": ‹cookie›'],
  ['Set-Cookie:sid=a1', 'Set-Cookie:‹cookie›'],
  ['"authorization" : "Bearer a1"', '"authorization" : ‹token›"'],
  ['Authorization: Basic a1 x', 'Authorization: ‹token› x'],
  ['Authorization: Bearer a1 x', 'Authorization: ‹token› x'],
  ['Authorization: Digest a1 x', 'Authorization: ‹token› x'],
  ['Authorization: token a1 x', 'Authorization: ‹token› x'],
  ['Authorization: Basic   a1 x', 'Authorization: ‹token› x'],
  ['--password a1 --password a2', '--password ‹password› --password ‹password›'],
  ['--token a1 --token a2', '--token ‹token› --token ‹token›'],
  ['authorization=a1 x', 'authorization=‹token› x'],
  // a value that only begins or ends like a word that is none
  ['token=hunternull', 'token=‹token›'],
  ['token=nullhunter', 'token=‹token›'],
  ['token=abc$HOME', 'token=‹token›'],
  ['token=$Passw0rd', 'token=‹token›'],
  ['token=x__OPENCLAW_REDACTED__', 'token=‹token›'],
];

/** What stands where a value could stand and is none. */
export const NO_VALUES: readonly string[] = [
  ...'null true false undefined none n/a missing mismatch required redacted is or and (with with on off by as when to from in auth for * *** .. ... … { [ ( | |- |2'
    .split(' ')
    .map((word) => `token: ${word}`),
  ...['.', ',', ';', ')'].map((mark) => `token: missing${mark}`),
  'token=$TOKEN',
  'token=$(openssl rand -hex 24)',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of a shell
  'token=${TOKEN_2}',
  '"token": "‹token›"',
  'token: __OPENCLAW_REDACTED__',
  '--tokens a1',
  '1password: a1',
];
