import { runChat } from './suite.ts';

runChat('2026.4.26');
