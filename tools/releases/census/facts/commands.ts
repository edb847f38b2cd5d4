import type { Facts } from '../fact.ts';

const DEVICES = /^src\/cli\/devices-cli/;
const CONFIG = /^src\/cli\/config-cli/;
const BACKUP = /^src\/cli\/program\/register\.backup/;
const EXTENSION = /browser-cli-extension/;

/** Commands and their options that not every release knows. */
export const COMMAND_FACTS = {
  /** The id may be left out: the newest request is meant. */
  'devices-approve-newest': { in: DEVICES, has: /command\("approve"\).{0,200}\[requestId\]/s },
  'devices-approve-shows': { in: DEVICES, has: /Approve this exact request with/ },
  'devices-remove': { in: DEVICES, has: /command\("remove/ },
  'devices-clear': { in: DEVICES, has: /command\("clear/ },
  'devices-rename': { in: DEVICES, has: /command\("rename/ },
  'config-file': { in: CONFIG, has: /command\("file/ },
  'config-validate': { in: CONFIG, has: /command\("validate/ },
  'config-strict-json': { in: CONFIG, has: /--strict-json/ },
  'config-batch-json': { in: CONFIG, has: /--batch-json/ },
  'backup-create': { in: BACKUP, has: /command\("create/ },
  'backup-verify': { in: BACKUP, has: /command\("verify/ },
  'backup-restore': { in: BACKUP, has: /command\("restore/ },
  'dashboard-link': { in: /^src\/commands\/dashboard/, has: /browserUrl/ },
  'auth-token': { in: /^src\/cli\/gateway-cli/, has: /command\("auth-token/ },
  qr: { in: /^src\/cli\/qr-cli/, has: /command\("qr"/ },
  'option-container': { in: /^src\/cli\//, has: /--container\b/ },
  'browser-extension': { in: EXTENSION, has: /command\("extension"/ },
  'browser-extension-status': { in: EXTENSION, has: /command\("status"/ },
  'browser-extension-pair': { in: EXTENSION, has: /command\("pair"/ },
} as const satisfies Facts;

/** Documented, and in no release yet. */
export const COMING_FACTS = {
  'pair-code': { in: /^src\/cli\//, has: /command\("pair"/ },
} as const satisfies Facts;
