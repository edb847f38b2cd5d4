import { runChat } from './suite.ts';

runChat('2026.6.11');
