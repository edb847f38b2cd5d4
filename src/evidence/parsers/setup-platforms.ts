import { any, exactly, NOT, type SetupWording } from './setup-wording.ts';

/** Platforms that run a gateway as an app of theirs: their names, hosts and folders. */
export const PLATFORMS: readonly SetupWording[] = [
  [
    'setup-home-assistant',
    any(
      /\bhome ?assistant(?:[’']s)? (?:add-?on|os\b|supervised|supervisor|terminal)/,
      /\b(?:add-?on|installed|runs|running) (?:in|on|for|inside|under) (?:my )?home ?assistant\b/,
      /\bhassio\b|\bhassos\b|\[core-ssh |\baddon_configs?\b|\bha (?:addons?|apps?) [a-z]{3,10}/,
    ),
  ],
  [
    'setup-unraid',
    any(new RegExp(String.raw`${NOT}\bunraid\b`), /root@tower:|\/mnt\/user\/appdata\/\S{0,30}/),
  ],
  [
    'setup-truenas',
    any(
      new RegExp(String.raw`${NOT}\btruenas\b`),
      /\bix-openclaw\S{0,20}|\/mnt\/\.ix-apps\b|\bix-applications\b/,
    ),
  ],
  [
    'setup-synology',
    any(
      new RegExp(String.raw`${NOT}\bsynology\b`),
      /\bdiskstation\b|\bDSM ?[67]\b|(?<![\w~])\/volume\d\/\S{0,30}/,
    ),
  ],
  ['setup-umbrel', any(new RegExp(String.raw`${NOT}\bumbrel(?:os)?\b`))],
  ['setup-coolify', any(new RegExp(String.raw`${NOT}\bcoolify\b`))],
  [
    'setup-railway',
    exactly(
      /\brailway (?:ssh|run|logs|up|link|redeploy)\b|\.railway\.app\b|\bRAILWAY_[A-Z]\w{2,30}/,
      new RegExp(
        String.raw`${NOT}\b(?:on|to|my) Railway\b|\b[Rr]ailway(?:\.app|\.com| (?:template|deploy\w{0,8}|service|instance|volume))\b`,
      ),
    ),
  ],
  [
    'setup-render',
    exactly(/\.onrender\.com\b|\brender\.(?:ya?ml|com)\b|\bon Render\b(?!\w)|\bRENDER_[A-Z]\w{2,30}/),
  ],
  [
    'setup-hostinger',
    any(new RegExp(String.raw`${NOT}\bhostinger\b`), /\bhstgr\b|@srv\d{6,8}:[^#$\n]{0,40}[#$]/),
  ],
  ['setup-pinokio', any(/\bpinokio\b/)],
];
