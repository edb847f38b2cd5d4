import { PERSONS } from './persons.ts';
import { SECRETS } from './secrets.ts';
import { SERVICES } from './services.ts';
import { SHAPES, WRAPS } from './shapes.ts';

/** One secret in a text. */
export interface Case {
  readonly shape: string;
  readonly text: string;
  /** What must not stay. */
  readonly secret: string;
}

const LONG = SECRETS.filter((secret) => secret.length > 40);

/** Every shape with every secret, and what has a shape of its own. */
export const CASES: readonly Case[] = [
  ...Object.entries(SHAPES).flatMap(([shape, plant]) =>
    SECRETS.map((secret) => ({ shape, secret, text: plant(secret) })),
  ),
  ...Object.entries(WRAPS).flatMap(([shape, plant]) =>
    LONG.flatMap((secret) =>
      [18, 30].map((at) => {
        const tail = secret.slice(at);
        return { shape: `broken by ${shape}`, secret: tail, text: plant(secret.slice(0, at), tail) };
      }),
    ),
  ),
  ...SERVICES.map((secret) => ({
    shape: 'a key of a service',
    secret,
    text: `it said ${secret} and stopped`,
  })),
  ...PERSONS.map(([text, secret]) => ({ shape: 'a person', secret, text })),
];
