import type { FieldProblem, ProblemBody, ProblemCode } from './types';

/** The API refused, and says why in a code of a closed list. */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly detail: string;
  readonly errors: readonly FieldProblem[];
  /** Seconds to wait, where the server names them. */
  readonly retryAfter: number | undefined;

  constructor(body: Pick<ProblemBody, 'code' | 'status' | 'detail'> & Partial<ProblemBody>) {
    super(body.code);
    this.name = 'Problem';
    this.code = body.code;
    this.status = body.status;
    this.detail = body.detail;
    this.errors = body.errors ?? [];
    this.retryAfter = body.retryAfter;
  }
}

/** No answer at all: the network or the server is away. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** Whether nobody knows yet what came of a request: no answer, a failure, or the server is still at it. */
export function isLeftOpen(error: unknown): boolean {
  if (!(error instanceof Problem)) return error instanceof Unreachable;
  return error.status >= 500 || error.code === 'request-in-progress';
}

/** Reads a refusal; a proxy in between may answer without a problem document. */
export async function problemOf(response: Response): Promise<Problem> {
  const seconds = Number(response.headers.get('Retry-After'));
  const waiting = seconds > 0 ? { retryAfter: seconds } : {};
  try {
    const body = (await response.json()) as Partial<ProblemBody>;
    if (body.code) {
      return new Problem({ detail: '', ...waiting, ...body, code: body.code, status: response.status });
    }
  } catch {
    // Not JSON: the status alone has to tell.
  }
  return new Problem({ code: codeOfStatus(response.status), status: response.status, detail: '', ...waiting });
}

function codeOfStatus(status: number): ProblemCode {
  switch (status) {
    case 401:
      return 'unauthenticated';
    case 403:
      return 'forbidden';
    case 404:
      return 'not-found';
    case 413:
      return 'payload-too-large';
    case 429:
      return 'rate-limited';
    case 502:
    case 503:
    case 504:
      return 'upstream-unavailable';
    default:
      return status < 500 ? 'invalid-request' : 'internal';
  }
}
