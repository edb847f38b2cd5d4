import { all, none } from '../wordings/row.ts';

const AT = 'jo@box:~$';

/** How OpenClaw is started, as commands tell it. */
export const COMMAND_ROWS = [
  ...all(
    'setup-source',
    'node openclaw.mjs devices list',
    `${AT} node ./openclaw.mjs gateway`,
    `${AT} node --enable-source-maps openclaw.mjs devices list`,
    `${AT} node dist/index.js devices list`,
    `${AT} node dist/entry.mjs devices list`,
    `${AT} pnpm openclaw devices list`,
    `${AT} pnpm run openclaw devices list`,
    `${AT} pnpm -s openclaw devices list`,
    `${AT} pnpm gateway:watch`,
    'run `node dist/index.js <command>` in the container',
  ),
  ...none(
    '($INSTALL/node_modules/openclaw/openclaw.mjs)',
    `${AT} node openclaw.mjsx`,
    `${AT} node other/index.js`,
    `${AT} node dist/indexes.js`,
    `${AT} pnpm install`,
    'OpenClaw is written for node',
    `${AT} mypnpm openclaw`,
    `${AT} anode openclaw.mjs`,
    `${AT} anode dist/index.js`,
    `${AT} pnpm openclaws`,
  ),
  ...all(
    'setup-npx',
    'npx openclaw devices list',
    'npx -y openclaw@latest devices list',
    'npx --yes openclaw gateway',
    `${AT} bunx openclaw devices list`,
    `${AT} pnpm dlx openclaw devices list`,
    `${AT} npx clawdbot@1 devices`,
    `${AT} npx moltbot@1 devices`,
  ),
  ...none(
    'npx create-react-app',
    `${AT} npx openclaws x`,
    'with npx openclaw starts',
    `${AT} anpx openclaw devices`,
  ),
];
