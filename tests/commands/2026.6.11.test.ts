import { runCommands } from './suite.ts';

runCommands('2026.6.11');
