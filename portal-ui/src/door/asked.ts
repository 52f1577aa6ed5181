/** What the page knows about the code that was asked for. It outlives a reload, not the tab. */
export interface Asked {
  readonly address: string;
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
  address: string,
  { expiresInSeconds, resendInSeconds }: { expiresInSeconds: number; resendInSeconds: number },
): Asked {
  const now = Date.now();
  return { address, expiresAt: now + expiresInSeconds * 1000, resendAt: now + resendInSeconds * 1000, wrong: 0 };
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
    typeof kept.expiresAt === 'number' &&
    typeof kept.resendAt === 'number' &&
    typeof kept.wrong === 'number'
  );
}
