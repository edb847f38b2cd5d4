import { NEWEST } from '../support/releases.ts';
import { runChat } from './suite.ts';

runChat(NEWEST);
