import { COMMAND_ROWS } from './commands.ts';
import { CONTAINER_ROWS } from './containers.ts';
import { LINUX_ROWS } from './linux.ts';
import { NEAR_ROWS } from './near.ts';
import { PLATFORM_ROWS } from './platforms.ts';
import { MACOS_ROWS, WINDOWS_ROWS } from './windows-and-macos.ts';

/** Texts, and every set-up that is read from each; none, where a text only looks like it. */
export const ROWS = [
  ...CONTAINER_ROWS,
  ...WINDOWS_ROWS,
  ...MACOS_ROWS,
  ...LINUX_ROWS,
  ...PLATFORM_ROWS,
  ...COMMAND_ROWS,
  ...NEAR_ROWS,
];
