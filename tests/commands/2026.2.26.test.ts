import { runCommands } from './suite.ts';

runCommands('2026.2.26');
