export interface Part {
  readonly text: string;
  /** The name of the placeholder, as `requestId`; absent for plain text. */
  readonly blank?: string;
}

/** Takes the program off a command of openclaw: another set-up starts it otherwise. */
export function programOf(command: string): { readonly program?: string; readonly rest: string } {
  const rest = command.replace(/^openclaw(?= )/, '');
  return rest === command ? { rest } : { program: 'openclaw', rest };
}

/**
 * Splits a command at its placeholders, written `<requestId>`, so that each can be filled in on the page.
 *
 * @param command as content/commands.yaml holds it
 */
export function split(command: string): readonly Part[] {
  return command.split(/(<[a-zA-Z-]+>)/).map((text) => {
    const blank = /^<([a-zA-Z-]+)>$/.exec(text)?.[1];
    return blank === undefined ? { text } : { text, blank };
  });
}
