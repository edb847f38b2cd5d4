import type { Setup } from '../../fix/setup.ts';
import { keepSetup } from '../memory/keep-setup.ts';
import type { Scope, Screen } from '../screen/screen.ts';
import type { Words } from '../words.ts';

interface Blank {
  readonly element: HTMLElement;
  readonly scope: Scope;
  readonly name: string;
}

/** A host behind `https://` or `wss://` is another thing than one behind a user's name. */
function blankOf(element: HTMLElement): Blank {
  const name = element.dataset['blank'] ?? '';
  const secure = name === 'your-host' && /s:\/\/$/.test(element.previousSibling?.textContent ?? '');
  // the check's own request, in the secret step, is not the user's
  const scope = element.closest('[data-part="secret"]')
    ? 'secret'
    : element.closest('[data-part="manual-checks"]')
      ? 'manual'
      : 'fix';
  return { element, scope, name: secure ? 'secure-host' : name };
}

/** Writes only what is not written yet: hundreds of commands stand on the page, and few of them change. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Shows the form for this set-up, or the one for the machine itself where there is no other. */
function showVariant(command: HTMLElement, setup: Setup): void {
  const forms = [...command.querySelectorAll<HTMLElement>(':scope > [data-for]')];
  const fits = forms.find((form) => form.dataset['for'] === setup) ?? forms[0];
  for (const form of forms) if (form.hidden === (form === fits)) form.hidden = form !== fits;
}

/** Finds the commands of the page, and gives what fits them to a screen. */
export function commandsOn(root: ParentNode, words: Words): (screen: Screen) => void {
  const all = <T extends HTMLElement>(selector: string): T[] => [...root.querySelectorAll<T>(selector)];
  const blanks = all('[data-blank]').map(blankOf);
  const variants = all('[data-variants]');
  // a command of Docker's or of Kubernetes knows its own place
  const places = all('[data-on="gateway-host"]').filter((place) =>
    place.closest('.command')?.querySelector('code')?.textContent?.startsWith('openclaw'),
  );
  const starts = new Map(
    all<HTMLOptionElement>('option[data-starts]').map(({ value, dataset }) => [
      value,
      dataset['starts'] ?? '',
    ]),
  );
  const programs = all('[data-variants] > [data-for="host"] [data-program]').map((program) => ({
    program,
    verified: program.closest('.command')?.querySelector<HTMLElement>('[data-verified]'),
  }));

  /** Puts in front what starts the program here. Where that is nothing else, the command was run as it stands. */
  function start(setup: Setup, container: string | undefined): void {
    const other = starts.get(setup)?.replace('<container>', container ?? '<container>');
    for (const { program, verified } of programs) {
      write(program, other ?? 'openclaw');
      if (verified) write(verified, other ? words.say('prefixed') : (verified.dataset['verified'] ?? ''));
    }
  }

  let known: Setup = 'host';

  return ({ setup, blanks: values }) => {
    // told or chosen, and not what everything begins with
    if (setup !== known) keepSetup(setup);
    known = setup;
    for (const command of variants) showVariant(command, setup);
    start(setup, values.fix?.['container']);
    for (const place of places) write(place, words.say(`on-${setup}`) || words.say('on-gateway-host'));
    for (const { element, scope, name } of blanks) {
      const value = values[scope]?.[name];
      write(element, value ?? `<${element.dataset['blank']}>`);
      element.classList.toggle('filled', value !== undefined);
    }
  };
}
