/** What the worker is given, once: all that it needs, so that it asks for nothing. */
export interface Task {
  /** Tesseract's program, packed with gzip. */
  readonly program: ArrayBuffer;
  /** What it knows of English, packed with gzip. */
  readonly english: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  /** Four bytes a point, as a canvas gives them. */
  readonly rgba: ArrayBuffer;
}

/** What it says; the last is a text or a failure. */
export type Said =
  | { readonly part: number }
  | { readonly text: string }
  /** In words for the console. */
  | { readonly failed: string };
