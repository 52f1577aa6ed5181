import { isPassing } from '../api/portal-api';
import { Problem, Unreachable } from '../api/problem';
import { Unreadable } from './digest';
import { StoreRefused } from './put';
import type { Failure } from './upload';

/** A file that will not get through as it is. */
export class Refused extends Error {
  constructor(readonly failure: Failure) {
    super(failure);
    this.name = 'Refused';
  }
}

/** What to do after a step failed: try again, wait for the session, or tell the contact. */
export type Verdict =
  | { readonly kind: 'again'; readonly afterSeconds?: number | undefined }
  | { readonly kind: 'session' }
  | { readonly kind: 'failed'; readonly failure: Failure };

export function judge(error: unknown): Verdict {
  if (error instanceof Refused) return failed(error.failure);
  if (error instanceof Unreadable) return failed('unreadable');
  if (error instanceof Unreachable) return { kind: 'again' };
  if (error instanceof StoreRefused) return judgeStore(error.status);
  if (error instanceof Problem) return judgeProblem(error);
  return failed('server');
}

function judgeStore(status: number): Verdict {
  // 400: the bytes are not those that were declared. 403: the signed URL has run out; a new one is asked for.
  if (status === 400) return failed('changed');
  return status === 403 || status === 408 || status === 429 || status >= 500 ? { kind: 'again' } : failed('server');
}

function judgeProblem(problem: Problem): Verdict {
  switch (problem.code) {
    case 'unauthenticated':
      return { kind: 'session' };
    case 'upload-not-stored':
      return { kind: 'again' };
    case 'upload-mismatch':
    case 'conflict':
      return failed('changed');
    case 'invalid-transition':
    case 'not-found':
    case 'forbidden':
    case 'plan-limit-reached':
    case 'organization-suspended':
      return failed('closed');
    case 'uploads-closed':
      return failed('full');
    case 'payload-too-large':
      return failed('too-large');
    case 'unsupported-media-type':
    case 'validation-failed':
      return failed('type');
    default:
      return isPassing(problem) ? { kind: 'again', afterSeconds: problem.retryAfter } : failed('server');
  }
}

function failed(failure: Failure): Verdict {
  return { kind: 'failed', failure };
}
