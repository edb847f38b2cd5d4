import { runChat } from './suite.ts';

runChat('2026.2.26');
