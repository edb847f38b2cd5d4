import { runChat } from './suite.ts';

runChat('2026.3.31');
