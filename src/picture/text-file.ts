/** A log is often a file without a type. */
const NAME = /\.(?:log|txt|md|json|jsonl|ya?ml|conf)$/i;
const TYPE = /^text\/|^application\/json$/;
/** Of a longer one the end is taken, in bytes: the last error counts. */
const MOST = 500_000;

/**
 * Reads a file of text that was dropped where a picture may be.
 *
 * @returns of a long one the last whole lines; undefined where it is none, by its type or name
 */
export function textIn(file: File): Promise<string> | undefined {
  if (!TYPE.test(file.type) && !(file.type === '' && NAME.test(file.name))) return undefined;
  if (file.size <= MOST) return file.text();
  // half a line may be half a secret, which is not known for one
  return file
    .slice(-MOST)
    .text()
    .then((text) => text.slice(text.indexOf('\n') + 1));
}
