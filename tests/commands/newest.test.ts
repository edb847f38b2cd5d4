import { NEWEST } from '../support/releases.ts';
import { runCommands } from './suite.ts';

runCommands(NEWEST);
