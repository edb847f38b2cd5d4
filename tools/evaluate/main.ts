// npm run evaluate -- FILE.jsonl [--json]: how well the diagnosis does on coded reports.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describe } from './describe.ts';
import { evaluate } from './evaluate.ts';
import { parseReports } from './report.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (!file) {
  console.error('usage: npm run evaluate -- FILE.jsonl [--json]');
  process.exit(2);
}
const reports = parseReports(readFileSync(file, 'utf8'));
const result = evaluate(reports);
console.log(values.json ? JSON.stringify(result, null, 2) : describe(result));
