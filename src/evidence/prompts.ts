/**
 * Prompts of shells, as they stand at the beginning of a line once homes, mail addresses and public addresses
 * are taken out: `jo@host.example:~$` has become `‹mail›:~$`, `PS C:\Users\jo>` has become `PS ~>`.
 */
const WHO = String.raw`(?:(?:I have no name!|[\w.-]{1,32})@[\w.…-]{1,64}|[\w.-]{1,32}@‹public-ip›|‹mail›)`;
const VENV = String.raw`(?:\([\w.-]{1,30}\) ?)?`;
const WINDOWS_PATH = String.raw`(?:[A-Za-z]:[\\/]|~(?=[\\/>]))[^>|"\n]{0,120}`;

/** These stand before a command and nowhere else. */
const SURE: readonly RegExp[] = [
  // bash: jo@host:~/openclaw$
  new RegExp(String.raw`^${VENV}${WHO}:(?:[~\w./…][~\w./ …+@-]{0,79})?[#$](?: |$|(?=[a-z]))`),
  // zsh on a Mac: jo@Jos-MacBook-Pro ~ %
  new RegExp(String.raw`^${VENV}${WHO} [~\w./-]{1,60} [%❯](?: |$)`),
  // Fedora and its kin, and the terminal add-on of Home Assistant: [root@host ~]#
  new RegExp(String.raw`^\[(?:${WHO}|core-ssh) [~\w./-]{1,60}\][#$](?: |$)`),
  new RegExp(String.raw`^PS (?:${WINDOWS_PATH}|[~/][\w./-]{0,60})>(?: |$|(?=[a-z]))`),
  new RegExp(`^${WINDOWS_PATH}(?<![-=])>(?: |$|(?=[a-z]))`),
  // a shell that has no other prompt: bash-5.2$
  /^(?:ba|da|a|z)?sh-\d[\d.]{0,6}[#$](?: |$)/,
  /^➜ {1,3}\S{1,40}(?: git:\(\S{1,60}\))?(?: ✗)? /,
];

/** These stand before a command, and before much else: a known program must follow. */
const BARE = /^(?:(?:[~/][\w./-]{0,60}|\w{1,20}) )?[$#%❯➜›] ?/;
/** A dollar sign and something that begins like a command. */
const DOLLAR = /^(?:[~/][\w./-]{0,60} )?\$ (?=[a-z./~])/;

/** A prompt: how many characters it takes, and whether it is one whatever follows. */
export interface Prompt {
  readonly length: number;
  readonly sure: boolean;
}

/** Finds the prompt at the beginning of a line. */
export function promptOf(line: string): Prompt | undefined {
  for (const prompt of [...SURE, DOLLAR]) {
    const length = prompt.exec(line)?.[0].length;
    if (length) return { length, sure: true };
  }
  const length = BARE.exec(line)?.[0].length;
  return length ? { length, sure: false } : undefined;
}
