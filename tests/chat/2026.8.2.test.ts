import { runChat } from './suite.ts';

runChat('2026.8.2');
