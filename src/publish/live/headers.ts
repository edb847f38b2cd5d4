import { ASK_AGAIN, HEADERS, HTTPS_ONLY, KEEP_FOR_EVER, NEEDED } from '../headers.ts';
import type { Answer } from './answer.ts';

/** The lists of a Permissions-Policy that let neither everybody nor the page itself. */
function forbids(policy: string, ability: string): boolean {
  const allowed = new RegExp(`(?:^|,)\\s*${ability}\\s*=\\s*(\\([^)]*\\)|[^,\\s]+)`).exec(policy)?.[1];
  return allowed !== undefined && !/\*|\bself\b/.test(allowed);
}

/** Abilities of the probe that an answer forbids: the browser would refuse without a word to the user. */
export function forbidden({ headers }: Answer): readonly string[] {
  const policy = headers.get('permissions-policy') ?? '';
  return NEEDED.filter((ability) => forbids(policy, ability)).map(
    (ability) => `Permissions-Policy forbids ${ability}: the check will not work`,
  );
}

/** How the headers of an answer differ from src/publish/headers.ts. */
export function otherHeaders({ url, headers }: Answer): readonly string[] {
  const wanted = url.startsWith('https:') ? [...HEADERS, HTTPS_ONLY] : HEADERS;
  return wanted.flatMap(([name, value]) => {
    const came = headers.get(name);
    if (came === null) return [`${name} is missing`];
    return came === value ? [] : [`${name} is "${came}", not "${value}"`];
  });
}

const age = (cache: string): number => Number(/max-age=(\d+)/.exec(cache)?.[1] ?? Number.NaN);

/** Whether an answer is kept as long as it should be: a file with a hash in its name for ever, a page not at all. */
export function otherLife({ headers }: Answer, hashed: boolean): readonly string[] {
  const cache = headers.get('cache-control') ?? '';
  const right = hashed
    ? age(cache) >= age(KEEP_FOR_EVER[1])
    : /no-cache|no-store/.test(cache) || age(cache) === 0;
  return right ? [] : [`Cache-Control is "${cache}", not "${(hashed ? KEEP_FOR_EVER : ASK_AGAIN)[1]}"`];
}
