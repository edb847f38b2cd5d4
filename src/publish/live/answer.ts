/** What a host answered. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Longer than any healthy host takes, in ms. */
const WITHIN = 20_000;

/**
 * Asks a host for something, once, without following where it leads.
 *
 * @throws Error that names the address, where there is no answer
 */
export async function ask(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(WITHIN) });
    return { url, status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    throw new Error(`${url} gave no answer: ${cause instanceof Error ? cause.message : cause}`);
  }
}

/** Says how an answer differs from a good one of this type; nothing where it does not. */
export function unlike({ status, headers }: Answer, type: RegExp): readonly string[] {
  if (status !== 200) return [`answers ${status}`];
  const came = headers.get('content-type') ?? 'no type';
  return type.test(came) ? [] : [`comes as ${came}`];
}
