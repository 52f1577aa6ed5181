// Runs `npm ci` where a lock file has changed since the last time, so that a build without changes asks nobody.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

for (const folder of ['.', 'tools/types']) {
  const stamp = join(folder, 'node_modules/.lock-sha256');
  const wanted = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json'))).digest('hex');
  const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

  if (installed !== wanted) {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: folder, stdio: 'inherit' });
    writeFileSync(stamp, wanted);
  }
}
