import type { Failure } from './upload';

/** Finds what is wrong with a file before anything is sent. */
export function checkFile(file: File, maxBytes: number): Failure | undefined {
  if (file.size > maxBytes) return 'too-large';
  if (file.size === 0) return 'empty';
  return undefined;
}
