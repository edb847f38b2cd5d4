import { runCommands } from './suite.ts';

runCommands('2026.8.2');
