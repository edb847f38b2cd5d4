import { any, exactly, MORE, type SetupWording } from './setup-wording.ts';

/** Containers: prompts, commands, files and the prefixes of a collector. */
export const CONTAINERS: readonly SetupWording[] = [
  [
    'setup-compose',
    any(
      /(?<!['"\w/-])docker[ -]compose(?: -{1,2}[a-z-]{1,30}(?:[ =][\w./-]{1,60})?){0,3} (?:run|exec|up|down|ps|logs|restart|pull|start|stop|build)\b(?! (?:failed|error))(?: [^\s"'\x60|;&]{1,40}){0,3}/,
      /\b(?:docker-)?compose\.ya?ml\b/,
      /^[\w.-]{0,40}(?:claw|gateway)[\w.-]{0,20}[-_]\d{1,2} {1,10}\|/,
    ),
  ],
  [
    'setup-docker',
    any(
      /(?<!['"\w/-])docker (?:container )?(?:exec|run|logs|restart|start|stop|ps|inspect|cp|pull|attach)(?! (?:--help|and|or|command|commands|failed|error|is|was|the|in|on|with)\b)(?: [^\s"'\x60|;&]{1,40}){1,3}/,
      /\bghcr\.io\/openclaw\/\S{1,30}|\bdocker-setup\.sh\b/,
    ),
  ],
  [
    'setup-podman',
    any(
      new RegExp(
        String.raw`(?<!['"\w/-])podman(?:-compose| compose)? (?:exec|run|logs|restart|start|stop|ps|up)\b${MORE}`,
      ),
      /\.config\/containers\/systemd\b|\bquadlet\b/,
    ),
  ],
  [
    'setup-kubernetes',
    any(
      new RegExp(
        String.raw`(?<!['"\w/-])kubectl(?: -{1,2}[a-z-]{1,20}(?:[ =][\w-]{1,40})?){0,2} (?:exec|get|logs|port-forward|apply|rollout|describe|cp|delete)\b${MORE}`,
      ),
      /\bhelm (?:install|upgrade)\b|\bCrashLoopBackOff\b|\.svc(?:\.cluster\.local)?(?=[:/\s"]|$)/,
      /@[a-z][\w-]{1,60}-[bcdf-hj-np-tv-xz0-9]{8,10}-[bcdf-hj-np-tv-xz0-9]{5}:[^#$\n]{0,40}[#$]/,
    ),
  ],
  [
    'setup-lxc',
    exactly(
      new RegExp(
        String.raw`\b(?:pct (?:exec|enter|console) \d|lxc-attach |(?:lxc|incus) (?:exec|shell|console) )\S{0,30}${MORE}`,
      ),
      /\b(?:[Pp]roxmox|LXC|@pve:)/,
      /\/etc\/pve\//,
    ),
  ],
  [
    'setup-in-container',
    exactly(
      /^(?:\([\w.-]{1,30}\) )?(?:I have no name!|[\w-]{1,32})@(?:[0-9a-f]{12}|[0-9a-f]{3,11}…):[^#$\n]{0,60}[#$]/,
      /^(?:node|root|openclaw)@[\w.-]{1,64}:\/app[^#$\n]{0,40}[$#]/,
      /^\/app [$#] /,
      /\bfile:\/\/\/app\/dist\/\S{0,30}/,
    ),
  ],
];
