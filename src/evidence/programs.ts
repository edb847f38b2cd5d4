/** What the program is called; the old names too. */
const OPENCLAW = String.raw`(?:openclaw|clawdbot|moltbot)(?:\.(?:mjs|cmd|exe|ps1))?`;
/** Its commands that a reader of this site may have typed. */
const SUB = String.raw`(?:--?[a-z]|(?:agents?|backup|channels?|config|configure|cron|daemon|dashboard|devices?|doctor|gateway|health|help|logs?|message|models?|nodes?|onboard|pair|pairing|plugins?|probe|qr|reset|restart|secrets|security|sessions|setup|start|status|stop|system|tui|uninstall|update|version)(?![\w'’-]))`;
const CONTAINER = String.raw`(?:-{1,2}[a-z]|(?:attach|build|compose|container|cp|down|exec|images|info|inspect|kill|logs|network|ps|pull|restart|rm|run|start|stats|stop|up|version|volume)(?![\w'’-]))`;

/** A program and enough of what follows to know that it is a command, not a word of a sentence. */
const HEADS: readonly string[] = [
  `${OPENCLAW} ${SUB}`,
  String.raw`(?:node|bun) \S{0,60}(?:openclaw\.mjs|dist/(?:index|entry)\.m?js)`,
  String.raw`(?:npx|bunx|pnpm|npm|yarn) (?:-|dlx |run |exec )?[\w@-]{0,20} ?(?:-g |--?[a-z]+ )*(?:openclaw|clawdbot|moltbot|install|gateway)`,
  String.raw`(?:docker|podman)(?:-compose)?(?:\.exe)? ${CONTAINER}`,
  '(?:kubectl|oc) (?:-|apply|cp|delete|describe|exec|get|logs|port-forward|rollout)',
  'helm (?:install|upgrade|uninstall)',
  String.raw`(?:curl|wget) (?:-|["']?https?:|localhost|\d)`,
  String.raw`ssh (?:-\w|\S{1,64}@|‹mail›)`,
  'systemctl (?:-|cat|daemon|disable|edit|enable|is-|list|restart|show|start|status|stop)',
  'journalctl -',
  'launchctl (?:bootout|bootstrap|enable|kickstart|list|load|print|start|stop|unload)',
  'brew (?:install|list|reinstall|services|upgrade)',
  String.raw`wsl(?:\.exe)? (?:-|~)`,
  String.raw`schtasks(?:\.exe)? /`,
  '(?:pct|lxc|incus) (?:console|enter|exec|list|shell)|lxc-attach -',
  'tailscale (?:funnel|serve|status|up)',
  'railway (?:logs|run|ssh|up)',
];
const BEFORE = String.raw`(?:sudo (?:-[a-zA-Z]{1,3} (?:[\w-]{1,32} )?)?)?(?:[A-Z_]{2,40}=\S{0,200} ){0,3}`;
const COMMAND = new RegExp(`^${BEFORE}(?:${HEADS.join('|')})`);
/** The same inside a sentence. */
export const COMMAND_INSIDE = new RegExp(String.raw`(?<![\w./@-])(?:${HEADS.join('|')})`, 'g');

/** Programs that stand behind a prompt, whatever follows. */
const ANY_PROGRAM =
  /^(?:sudo|openclaw|clawdbot|moltbot|docker|podman|kubectl|curl|ssh|cat|cd|echo|export|grep|tail|less|ls|nano|vim?|ps|ss|lsof|jq|node|npm|npx|pnpm|git|apt(?:-get)?|systemctl|journalctl|launchctl|brew|wsl|ping|ip)(?:$| )/;
/** Words of a sentence; what stands in quotes does not count. */
const SENTENCE =
  /(?:^|[ ,(])(?:are|but|can(?:no|’|')t|command|did(?:n.t)?|does(?:n.t)?|error|errors|fail(?:s|ed|ing)?|gave|gives?|had|hangs?|has|is|isn.t|it|keeps?|me|my|not|prints|returns?|said|says?|showed|shows?|still|the|then|times|was|were|which|will|won.t|works|worked)(?=[ ,.:;!?)]|$)|, |[→⇒]|--generate-gateway-token [^-&;|]|[.?!:] ?$/i;
const QUOTED = /"[^"]{0,400}"|'[^']{0,400}'/g;

/** Says whether text that stands behind a prompt, though not a sure one, is a command. */
export function isProgram(text: string): boolean {
  return ANY_PROGRAM.test(text) && !isSentence(text);
}

/** Says whether a line without a prompt is a command: it begins like one and goes on like none of a sentence. */
export function isCommand(line: string): boolean {
  return COMMAND.test(line) && !isSentence(line);
}

function isSentence(text: string): boolean {
  return SENTENCE.test(text.slice(0, 400).replace(QUOTED, "''"));
}
