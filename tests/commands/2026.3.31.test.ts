import { runCommands } from './suite.ts';

runCommands('2026.3.31');
