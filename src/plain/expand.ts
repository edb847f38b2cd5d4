/** What stands behind the components that content uses. */
export interface Parts {
  /** The command and the words that say where to type it. */
  command(id: string): { readonly run: string; readonly where: string };
  /** A file below content/, byte for byte. */
  file(path: string): string;
  /** The words for a span of releases, either end open. */
  span(from: string | undefined, until: string | undefined): string;
  /** A figure in words. */
  figure(name: string): string;
}

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];

/** Needed by `<Command id="" />` and its kind: a content file that forgets it does not build. */
function required(attributes: string, name: string): string {
  const value = attribute(attributes, name);
  if (value === undefined) throw new Error(`A component without ${name}: ${attributes}`);
  return value;
}

/** A command as a block of shell, with the place to type it as a comment. */
export function commandBlock({ run, where }: { readonly run: string; readonly where: string }): string {
  return `\n\`\`\`sh\n# ${where}\n${run}\n\`\`\`\n`;
}

/**
 * Turns the body of a content file into plain Markdown: each component becomes what a reader of the page sees.
 *
 * @throws where a component is left that is not known here, so that none is lost unseen
 */
export function expand(body: string, parts: Parts): string {
  const markdown = body
    .replace(/<Command ([^>]*?)\/>/g, (_, at: string) => commandBlock(parts.command(required(at, 'id'))))
    .replace(
      /<File ([^>]*?)\/>/g,
      (_, at: string) => `\n\`\`\`\n${parts.file(required(at, 'path')).trimEnd()}\n\`\`\`\n`,
    )
    .replace(/<Figure ([^>]*?)\/>/g, (_, at: string) => `\n> ${parts.figure(required(at, 'name'))}\n`)
    .replace(
      /<Releases ([^>]*?)>/g,
      (_, at: string) => `\n*${parts.span(attribute(at, 'from'), attribute(at, 'until'))}*\n`,
    )
    .replace(/<\/Releases>/g, '')
    .replace(/<Says>([\s\S]*?)<\/Says>/g, (_, text: string) => `“${text}”`)
    .replace(/<Note>([\s\S]*?)<\/Note>/g, (_, text: string) => `> ${text.trim()}`)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const left = /^[^`]*(<\/?[A-Z][A-Za-z]*\b[^>]*>)/.exec(
    markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, ''),
  )?.[1];
  if (left) throw new Error(`${left} has no plain form`);
  return markdown;
}
