// Weighs what a first visit loads (P16) and fails the build beyond the budget.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const built = 'target/classes/gatehouse-portal';
const API_CALLS = 3; // redemption, checklist, opening
const budget = { script: 40_000, total: 90_000, requests: 6 };

const page = readFileSync(join(built, 'index.html'), 'utf8');
const weigh = (bytes) => gzipSync(bytes, { level: 6 }).length;
const assets = readdirSync(join(built, 'assets')).map((name) => ({
  name,
  bytes: weigh(readFileSync(join(built, 'assets', name))),
  first: page.includes(`/portal/assets/${name}`),
}));
const sum = (files) => files.reduce((bytes, file) => bytes + file.bytes, 0);

const first = assets.filter((file) => file.first);
const script = sum(first.filter((file) => file.name.endsWith('.js')));
const total = sum(first) + weigh(page);
const requests = 1 + first.length + API_CALLS;

for (const file of assets) {
  console.log(`  ${file.first ? 'first' : 'later'}  ${(file.bytes / 1000).toFixed(1).padStart(6)} kB  ${file.name}`);
}
console.log(
  `First view: ${(script / 1000).toFixed(1)} kB script (budget ${budget.script / 1000}), ` +
    `${(total / 1000).toFixed(1)} kB in total (${budget.total / 1000}), ${requests} requests (${budget.requests}); gzip.`,
);

if (script > budget.script || total > budget.total || requests > budget.requests) {
  console.error('The first view is beyond its budget.');
  process.exit(1);
}
