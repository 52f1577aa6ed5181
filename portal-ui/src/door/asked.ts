import type { CodeRequested, Prove } from '../api/types';

/** To whom a mail goes: as typed, as on file, where a former mail went, or to whoever is signed in. */
export type Addressee = 'typed' | 'on-file' | 'renewed' | 'step-up';

/** What the page knows about the mail that was asked for. It outlives a reload, not the tab. */
export interface Asked {
  readonly addressee: Addressee;
  /** As typed, or as much of it as the server tells. */
  readonly address: string;
  readonly prove: Prove;
  /** Mails that may still be asked for, where that is counted. */
  readonly sendsLeft?: number | undefined;
  /** Milliseconds since 1970, as all times here. */
  readonly expiresAt: number;
  readonly resendAt: number;
  /** Wrong codes handed in since. The server counts for itself; this is for the words only. */
  readonly wrong: number;
}

/** Wrong codes that void one. */
export const TRIES = 5;

/** A code that expired longer ago than this is no step to come back to. */
const KEPT_MS = 3_600_000;

/** The server speaks in seconds from now, because clocks differ. */
export function askedNow(
  addressee: Addressee,
  address: string,
  { expiresInSeconds, resendInSeconds, prove = 'CODE', sendsLeft }: CodeRequested,
): Asked {
  const now = Date.now();
  const [expiresAt, resendAt] = [now + expiresInSeconds * 1000, now + resendInSeconds * 1000];
  return { addressee, address, prove, sendsLeft, expiresAt, resendAt, wrong: 0 };
}

const keyOf = (slug: string) => `gatehouse.door.${slug}`;

export function rememberAsked(slug: string, asked: Asked): void {
  try {
    sessionStorage.setItem(keyOf(slug), JSON.stringify(asked));
  } catch {
    // Storage is blocked: a reload begins with the address again.
  }
}

export function forgetAsked(slug: string): void {
  try {
    sessionStorage.removeItem(keyOf(slug));
  } catch {
    // Nothing was kept then.
  }
}

export function recallAsked(slug: string): Asked | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(slug)) ?? 'null') as Partial<Asked> | null;
    return kept && isWhole(kept) && Date.now() < kept.expiresAt + KEPT_MS ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isWhole(kept: Partial<Asked>): kept is Asked {
  return (
    typeof kept.address === 'string' &&
    typeof kept.addressee === 'string' &&
    typeof kept.prove === 'string' &&
    typeof kept.expiresAt === 'number' &&
    typeof kept.resendAt === 'number' &&
    typeof kept.wrong === 'number'
  );
}
