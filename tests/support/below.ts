/** The site as it is built once more before the suites that need it: for a sub-folder of another address. */
export const BELOW = {
  dir: '.cache/below',
  /** With its slashes, as an address has it. */
  base: '/pairing/',
  /** Without a path. */
  site: 'https://pairing.example',
} as const;
