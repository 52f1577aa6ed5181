/** A firm at whose portal somebody has signed in with this browser. */
export interface KnownFirm {
  readonly slug: string;
  readonly name: string;
}

const KEY = 'gatehouse.firms';
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST = 8;

/** Puts a firm in front of the list. */
export function rememberFirm(firm: KnownFirm): void {
  keep([firm, ...otherFirms(firm.slug)].slice(0, MOST));
}

/** After signing out nothing on this device tells of the firm. */
export function forgetFirm(slug: string): void {
  keep(otherFirms(slug));
}

export function otherFirms(slug: string): readonly KnownFirm[] {
  return recall().filter((firm) => firm.slug !== slug);
}

function recall(): readonly KnownFirm[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isFirm) : [];
  } catch {
    return [];
  }
}

function isFirm(kept: Partial<KnownFirm> | null): kept is KnownFirm {
  return typeof kept?.slug === 'string' && SLUG.test(kept.slug) && typeof kept.name === 'string';
}

function keep(firms: readonly KnownFirm[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(firms));
  } catch {
    // Storage is blocked: firms are found by their own addresses all the same.
  }
}
