import { Intents } from './intents';
import { problemOf, Unreachable } from './problem';
import { untilAnswered } from './until-answered';

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

export interface Call {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  /** Of what the caller has before them. */
  readonly version?: number | undefined;
}

/** A server that does not answer within this time, however often it is asked, counts as away. */
const PATIENCE_MS = 30_000;

/** Requests up to this size outlive the page that sends them; browsers allow 64 KiB in all. */
const OUTLIVING_CHARACTERS = 15_000;

/** The one way from the page to the API. What comes back is the text of an answer, or a refusal is thrown. */
export class Calls {
  private readonly intents = new Intents();

  constructor(private readonly base: string) {}

  /** Asks a single time, under no key. */
  once(call: Call): Promise<string> {
    return this.ask(call, AbortSignal.timeout(PATIENCE_MS));
  }

  /** Asks until there is an answer. What changes something goes under a key, by which the server does it once. */
  answer(call: Call): Promise<string> {
    if (call.method === 'GET') return this.once(call);
    const patience = AbortSignal.timeout(PATIENCE_MS);
    return this.intents.pursue(call.path, meaningOf(call), (key) =>
      untilAnswered(() => this.ask(call, patience, key), PATIENCE_MS),
    );
  }

  private async ask({ method, path, body, version }: Call, signal: AbortSignal, key?: string): Promise<string> {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(this.base + path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      },
      ...(content === undefined ? {} : { body: content }),
      keepalive: method === 'PUT' && content !== undefined && content.length < OUTLIVING_CHARACTERS,
      signal,
    }).catch(asUnreachable);
    if (!response.ok) throw await problemOf(response);
    return response.text().catch(asUnreachable); // an answer that breaks off is none
  }
}

/** The version counts too: on top of what somebody has changed meanwhile the same words mean something else. */
function meaningOf({ method, body, version }: Call): string {
  return JSON.stringify([method, body, version]);
}

function asUnreachable(): never {
  throw new Unreachable();
}
