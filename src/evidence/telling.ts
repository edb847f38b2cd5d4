/** Commands that look, mend or start, and let nobody in: the only ones that a text may name for its own cure. */
const HARMLESS = String.raw`(?:(?:openclaw|clawdbot|moltbot) (?:doctor|status|health|logs|onboard|configure|setup|update|gateway(?: (?:install|start|restart|run|status|probe))?|(?:devices|nodes|pairing) (?:list|pending))|systemctl (?:--user )?(?:start|restart|status|enable) openclaw[\w.@-]{0,40})(?![\w-])`;
const ADVICE = new RegExp(
  String.raw`\b(?:run|try|use|start|restart|fix|install|repair|check)\b[^.\n]{0,40}?[ "':${'`'}]${HARMLESS}`,
  'i',
);
/** What makes another command of a harmless one: it lets in, loosens, deletes, or has a second one behind it. */
const HARMFUL =
  /approve|danger|insecure|allow|force|uninstall|delete|remove|reset|disable|rotate|revoke|token|password|secret|[;&|<>$]|\b(?:curl|wget|sudo)\b|https?:/i;

/** The name of an error, and none of a variable that is set. */
const CODE = /\b(?!(?:OPENCLAW|CLAWDBOT|MOLTBOT|NODE)_)[A-Z][A-Z\d]{0,30}(?:_[A-Z\d]{1,30}){1,8}\b(?! ?=)/;
const CLOSED = /\b(?:closed?|code|disconnected)\b\W{0,3}(?:code\W{0,3})?[14]\d{3}\b/i;
const REFUSED =
  /\b(?:abort(?:ed)?|block(?:ed|s)|can(?:no|[’'])t|could(?: not|n[’']t)|den(?:y|ied)|did not|err(?:or)?s?|exception|expired|fail(?:ed|s|ure)?|fatal|forbidden|illegal|incompatible|invalid|mismatch|missing|not (?:accepted|allowed|authori[sz]ed|available|configured|found|known|paired|permitted|running|supported|trusted|valid)|panic|refus(?:ed|es|ing)|reject(?:ed|s)?|required|requires|timed? ?out|unable|unauthori[sz]ed|unavailable|unexpected|unknown|unreachable|unsupported|unverified|wrong)\b|错误|失败|失敗|拒绝|拒絕|拒否|无法|無法|无效|无权|不允许|不匹配|不正确|超时|エラー|오류|실패|거부|ошибк|fehler|erreur|échou|\berro\b|errore/i;
/** What a line is known by to say what is wrong, and what each counts; the heaviest first. */
const SIGNS: readonly (readonly [sign: RegExp, worth: number])[] = [
  [ADVICE, 5],
  [CODE, 4],
  [CLOSED, 4],
  [REFUSED, 3],
];
/** What a line counts at least that has one of them, and what one counts that has none. */
export const WRONG = 4;
const PROSE = 1;

/** Where a program stood when it failed, what a package manager says of itself, a drawing, the program's own joke. */
const NOISE =
  /^\W*(?:at (?:async )?[\w$.<>[\]]{1,80} ?\(|at (?:file|node):|npm (?:notice|warn)|node:internal|troubles: )|🦞|^[^\p{L}]*$/iu;
const PLACEHOLDER = /‹[\w-]{1,20}›/g;
/** A word, or a sign of a script that puts none apart. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\p{L}[\p{L}\p{M}\p{N}_’'-]{1,80}/gu;
/** Fewer may be a name, or a secret that nobody knows for one; but for the name of an error, which may stand alone. */
const FEWEST_WORDS = 3;
const NAME_OF_ERROR =
  /(?:ERR|NOT|NO)_[A-Z]|_(?:ABORTED|CLOSED|CONFLICT|DENIED|ERROR|EXPIRED|FAILED|FORBIDDEN|INVALID|LIMITED|MISMATCH|MISSING|REFUSED|REJECTED|REQUIRED|TIMEOUT|UNAUTHORIZED|UNAVAILABLE|UNSUPPORTED)\b/;

/** Such a command that mends or starts; any other only looks. */
const MENDS = /(?:--fix|--repair|\b(?:install|start|restart|run|onboard|configure|setup|enable))\b/i;
export const isMending = (line: string): boolean => MENDS.test(line);

/** Every wording, for the test that each part of it is needed. */
export const TELLING = { ADVICE, HARMFUL, CODE, CLOSED, REFUSED, NOISE, NAME_OF_ERROR, MENDS } as const;

/** Says whether a line names a command for its reader to run, and one that can do no harm. */
export const isAdvice = (line: string): boolean => ADVICE.test(line) && !HARMFUL.test(line);

/**
 * Says how likely a line of a program's output is the one that counts, by its words alone.
 *
 * @returns 0 for noise, and for a line that could be nothing but a secret; from {@link WRONG} on it says what is wrong
 */
export function tellingOf(line: string): number {
  const words = line.replace(PLACEHOLDER, ' ').match(WORD) ?? [];
  const code = CODE.exec(line)?.[0] ?? '';
  if (NOISE.test(line) || (words.length < FEWEST_WORDS && !NAME_OF_ERROR.test(code))) return 0;
  return SIGNS.reduce((sum, [sign, worth]) => sum + (sign.test(line) ? worth : 0), PROSE);
}

/** Where that begins in a line which says most; 0 where nothing does. */
export function tellingAt(line: string): number {
  return Math.max(0, SIGNS.map(([sign]) => line.search(sign)).find((at) => at >= 0) ?? 0);
}
