import { any, exactly, type SetupWording } from './setup-wording.ts';

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
  ['setup-unraid', any(/\bunraid\b/, /root@tower:|\/mnt\/user\/appdata\/\S{0,30}/)],
  ['setup-truenas', any(/\btruenas\b/, /\bix-openclaw\S{0,20}|\/mnt\/\.ix-apps\b|\bix-applications\b/)],
  ['setup-synology', any(/\bsynology\b/, /\bdiskstation\b|\bDSM ?[67]\b|(?<![\w~])\/volume\d\/\S{0,30}/)],
  ['setup-umbrel', any(/\bumbrel(?:os)?\b/)],
  ['setup-coolify', any(/\bcoolify\b/)],
  [
    'setup-railway',
    exactly(
      /\brailway (?:ssh|run|logs|up|link|redeploy)\b|\.railway\.app\b|\bRAILWAY_[A-Z]\w{2,30}/,
      /\b(?:on|to|my) Railway\b|\b[Rr]ailway(?:\.app|\.com| (?:template|deploy\w{0,8}|service|instance|volume))\b/,
    ),
  ],
  [
    'setup-render',
    exactly(/\.onrender\.com\b|\brender\.(?:ya?ml|com)\b|\bon Render\b|\bRENDER_[A-Z]\w{2,30}/),
  ],
  ['setup-hostinger', any(/\bhostinger\b/, /\bhstgr\b|@srv\d{6,8}:[^#$\n]{0,40}[#$]/)],
  ['setup-pinokio', any(/\bpinokio\b/)],
];
