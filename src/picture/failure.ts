/** Why a picture was not read; each has a sentence in content/en/words/picture.yaml. */
export const FAILURES = [
  /** What was given is no picture that this browser can open. */
  'no-picture',
  /** It is larger than any screenshot or photo of one. */
  'too-large',
  /** What reads it could not be fetched. */
  'no-network',
  /** The browser cannot run what reads it. */
  'cannot-run',
  /** It was given up. */
  'too-slow',
  /** It was read, and no words were in it. */
  'no-words',
] as const;

export type Failure = (typeof FAILURES)[number];

/** Ends the reading of a picture. */
export class NotRead extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(failure, { cause });
    this.failure = failure;
  }
}
