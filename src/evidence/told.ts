import { COMMAND_INSIDE, isCommand, isProgram } from './programs.ts';
import { promptOf } from './prompts.ts';
import type { Redacted } from './redacted.ts';

/** A command of the reader's own. */
export interface Typed {
  readonly command: Redacted;
  /** What stands below it, up to the next prompt or the reader's own words; of a sentence, the rest of it. */
  readonly below: string;
  /** Told in a sentence: «I tried openclaw devices list». */
  readonly told: boolean;
}

/** Pasted text by who wrote it. */
export interface Told {
  readonly typed: readonly Typed[];
  /** What programs printed and people wrote: the text without the commands. */
  readonly heard: Redacted;
}

const QUOTE = /^(?:> ?){0,3} */;
/** Advice of a screen or a manual stands before a command that nobody typed. */
const ADVICE =
  /copy command$|(?:gateway|this) host\.?$|\brun:?$|^(?:approve|check|fix|get|list|next|open|or|paste|run|start|then|to|try|use)\b.{0,120}:$/i;
const PLACEHOLDER = /<[a-z][\w -]{1,40}>|…>/i;
const FIRST_PERSON = /\b(?:I|I[’']?(?:m|ve|d)|we|my|tried|ran)\b|[我私]/;
/** What stands right before a command that somebody tells to have typed, and what stands between two of them. */
const DID =
  /(?<!(?:\bnot|\bnever|n[’']t|\bwithout) (?:yet |even )?)(?:\b(?:tried|ran|typed|entered|executed|repeated|trying|typing|executing|(?:after|by|error|from|when|while) running|(?<!\b(?:can|could|did|do|may|must|shall|should|to) )(?:I|we)(?: have|[’']ve)?(?: \w{1,12}){0,2} (?:run|used|did))\b|(?<!没|未)(?:执行|运行|试过|试了|输入)[了过]?)(?: (?:to run|to use|running|using|with|the|this|these|command|commands|again|already|both|out))*[: ]{0,3}["'`“(]{0,2}$/i;
const AND =
  /^[`"'”)]{0,2}(?:,? ?(?:and|then|or|also|followed by|\+|&&|\/|;|→|和|、|，)){1,3} ?["'`“(]{0,2}$|^[`"']{0,2}, ?["'`]{0,2}$/i;
/** Where a command ends that stands in a sentence. */
const END =
  /[`"“”«»，。；,;]|[.:] |\.$| (?:and|but|which|it|that|or|then|gives?|returns?|shows?|says?|prints?|fails?|failed|works?|on|in|inside|from|to see|→|=>|->)(?= |$)/;
/** Without one of these no command is told; looked for first, because it is quick. */
const NAMED = /claw|molt|docker|podman|kubectl|launchctl|systemctl|dist\//;
const LONGEST_SENTENCE = 5_000;
const LINES_BELOW = 80;
/** Lines that one command may take. */
const MOST_LINES = 20;

/** The command of a line, or nothing for an empty prompt; undefined where nobody typed. */
function typedIn(line: string, before: string, after: string): string | undefined {
  const prompt = promptOf(line);
  const rest = line.slice(prompt?.length ?? 0).trim();
  if (prompt && (prompt.sure || isProgram(rest))) return rest;
  const advised = (ADVICE.test(before) && !FIRST_PERSON.test(before)) || /^copy command$/i.test(after);
  return !advised && !PLACEHOLDER.test(line) && isCommand(line) ? line : undefined;
}

/** Commands that a sentence says were typed: behind a verb of doing, or behind another such command. */
function toldOf(line: string): Typed[] {
  if (line.length > LONGEST_SENTENCE || !NAMED.test(line)) return [];
  const told: Typed[] = [];
  let behind = line.length;
  for (const { index } of line.matchAll(COMMAND_INSIDE)) {
    const rest = line.slice(index);
    const end = END.exec(rest)?.index ?? rest.length;
    const before = line.slice(Math.max(0, index - 80), index);
    if (!DID.test(before) && !AND.test(line.slice(behind, index))) continue;
    behind = index + end;
    told.push({ command: rest.slice(0, end).trim() as Redacted, below: rest.slice(end), told: true });
  }
  return told;
}

/** Tells what stands below a command: to the next one, the next prompt, or the reader's own words. */
function belowOf(lines: readonly string[], commands: readonly (string | undefined)[], at: number): string {
  const rest = lines.slice(at + 1, at + 1 + LINES_BELOW);
  const ends = rest.findIndex(
    (line, index) =>
      commands[at + 1 + index] !== undefined || (FIRST_PERSON.test(line) && /^[\w"“]/.test(line)),
  );
  const below = ends < 0 ? rest : rest.slice(0, ends);
  // the program's greeting holds a joke, often one about failing
  return below.filter((line) => !line.includes('🦞')).join('\n');
}

/**
 * Tells a reader's own commands from what programs printed and people wrote. What stands in a command was
 * answered by nobody.
 */
export function toldIn(text: Redacted): Told {
  const lines = text.split('\n');
  const bare = lines.map((line) => line.replace(QUOTE, '').trimEnd());
  const commands: (string | undefined)[] = [];
  let before = '';
  let first = 0;
  for (const [at, line] of bare.entries()) {
    if (at < first + MOST_LINES && /[\\^]$/.test(commands[first] ?? '')) {
      // the command goes on in this line
      commands[first] = `${commands[first]?.slice(0, -1)}${line}`;
      commands.push('');
      continue;
    }
    first = at;
    const command = typedIn(line, before, bare[at + 1] ?? '');
    commands.push(command);
    // below a line of advice all commands are advice
    if (line && !isCommand(line)) before = line;
  }
  const typed = commands.flatMap((command, at) => {
    if (command === undefined) return toldOf(bare[at] ?? '');
    return command ? [{ command: command as Redacted, below: belowOf(bare, commands, at), told: false }] : [];
  });
  const heard = lines.map((line, at) => (commands[at] === undefined ? line : '')).join('\n');
  return { typed, heard: heard as Redacted };
}
