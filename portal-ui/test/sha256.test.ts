import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { sha256Of } from '../src/upload/sha256';

it.each(['', 'abc', 'x'.repeat(300_000)])('agrees with another implementation', async (content) => {
  const expected = createHash('sha256').update(content).digest('hex');
  expect(await sha256Of(new Blob([content]))).toBe(expected);
});
