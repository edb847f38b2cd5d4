import type { Finding } from '../../evidence/finding.ts';
import { fallbackFor } from '../../fix/fallbacks.ts';
import { CONTAINERS, type Setup, setupFrom, toldBy } from '../../fix/setup.ts';
import { commandValues } from '../../fix/values.ts';
import type { Context } from '../context.ts';
import { namings } from '../evidence.ts';
import type { Markup, PageFacts } from './facts.ts';
import { offersPiece } from './offers.ts';
import { type Piece, type Text, when } from './screen.ts';

/** The set-up in which commands are shown: chosen at the switch, else told by what is known. */
export const setupOf = ({ setup }: Pick<Context, 'setup'>, findings: readonly Finding[]): Setup =>
  setup ?? setupFrom(findings);

/** Whether a fix or a way to settle that is shown has commands that a set-up changes. */
function anyCommand({ do: steps = [], settle = [] }: NonNullable<Piece['groups']>, markup: Markup): boolean {
  const commands = [...steps.map((id) => markup.do[id]), ...settle.map((key) => markup.settle[key])];
  return commands.some((ids) => ids && ids.length > 0);
}

/** What is said of the lines of a command's output that nobody knows. */
function unreadText(printed: readonly Finding[]): Text {
  const said = printed.filter(({ code }) => /^text-(?:not-understood|unread|names-cure)$/.test(code));
  return { all: said.map(({ code, values = {} }) => ({ key: code, values })), by: ' ' };
}

/**
 * The switch for the set-up, the values for the commands, and what to do where one printed something else.
 *
 * @param groups what the verdict shows of causes and of ways to settle
 */
export function commandsPiece(
  context: Context,
  findings: readonly Finding[],
  { address, container, markup }: PageFacts,
  groups: NonNullable<Piece['groups']>,
): Piece {
  const { fallback, printed, taken } = context;
  const setup = setupOf(context, findings);
  // who chose it, or said so, knows why
  const why = context.setup ? undefined : toldBy(findings.filter(({ source }) => source === 'paste'));
  const known = commandValues({ address, container, namings: namings(context), taken });
  const { port, ...rest } = known.values;
  // the port in an address is the published one, and inside a container it is another
  const values = port === undefined || CONTAINERS.includes(setup) ? rest : { ...rest, port };
  const output = printed?.findings ?? [];
  const way = fallback?.read ? [fallbackFor(output.map(({ code }) => code))] : [];
  const offers = offersPiece(known.offers, { ...groups, fallback: way }, markup);
  return {
    ...offers,
    shown: [
      ...(offers.shown ?? []),
      ...when(anyCommand(groups, markup), 'setup'),
      ...when(setup === 'docker' || setup === 'podman', 'container'),
      ...when(fallback, 'else'),
    ],
    texts: {
      ...(why && { 'setup-why': { key: why.code, values: why.values ?? {} } }),
      ...(way.includes('unknown') && { printed: unreadText(output) }),
    },
    groups: { fallback: way },
    blanks: { fix: values },
  };
}
