import { Problem } from '../api/problem';
import { t } from '../strings';
import { TRIES } from './asked';

/** A wait longer than this is the limit of a day. */
const A_DAY_OFF = 3 * 3600;

/** Why no code was sent, and what to do. */
export function wordsForAsking(error: unknown, firm: string): string {
  if (error instanceof Problem && error.code === 'validation-failed') return t.address.invalid;
  if (error instanceof Problem && error.code === 'sends-exhausted') return t.verify.noneLeft(error.retryAfter ?? 3600);
  if (error instanceof Problem && error.code === 'rate-limited') return wordsForWaiting(error, firm);
  if (error instanceof Problem && error.code === 'verification-over') return t.door.tooLong;
  return wordsForOutage(error);
}

/** Why a code did not open the door. `wrong` counts this one too. */
export function wordsForCode(error: unknown, wrong: number, firm: string): string {
  if (error instanceof Problem && error.code === 'rate-limited') return wordsForWaiting(error, firm);
  if (!isWrong(error)) return wordsForOutage(error);
  return wrong >= TRIES ? t.door.usedUp : t.door.wrong(TRIES - wrong);
}

export function isWrong(error: unknown): boolean {
  return error instanceof Problem && (error.code === 'code-invalid' || error.code === 'validation-failed');
}

function wordsForWaiting({ retryAfter = 60 }: Problem, firm: string): string {
  return retryAfter > A_DAY_OFF ? t.door.tomorrow(firm) : t.door.wait(retryAfter);
}

function wordsForOutage(error: unknown): string {
  return error instanceof Problem ? t.door.unavailable : t.door.offline;
}
