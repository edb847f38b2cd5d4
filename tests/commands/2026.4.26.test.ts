import { runCommands } from './suite.ts';

// the release most people who ask were on, and the last that speaks protocol 3 here
runCommands('2026.4.26');
