import type { Target } from '../../tools/site/build.ts';

/** The site as it is built once more before the suites that need it: for a sub-folder of another address. */
export const BELOW = {
  dir: '.cache/below',
  base: '/pairing/',
  site: 'https://pairing.example',
} as const satisfies Target;
