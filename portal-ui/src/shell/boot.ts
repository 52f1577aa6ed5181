import type { Prove } from '../api/types';

/** The firm's logo, with its own size. */
export interface Logo {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

/** Whose portal this is. */
export interface Organization {
  readonly name: string;
  readonly slug: string;
  /** Plain text of the firm for whoever arrives. */
  readonly welcome?: string;
  readonly logo?: Logo;
  readonly door?: Door;
  /** The theme for whoever has chosen none. */
  readonly theme?: 'SYSTEM' | 'DARK';
  readonly deadlines?: DeadlinesPlace;
}

/** Where deadlines stand: they are what the portal is about, or they stand beside the checklists. Absent: nowhere. */
export type DeadlinesPlace = 'FIRST' | 'BESIDE';

/** By which door the firm's clients come in. */
export interface Door {
  /** Nobody comes in without a link: an address gets a fresh one. */
  readonly linkFirst: boolean;
  /** What a mail carries. */
  readonly prove: Prove;
  /** Whether a client may have a colleague invited. */
  readonly invites: boolean;
}

/** What the server writes into the page: whose portal this is and where its API stands. */
export interface Boot {
  readonly slug: string;
  /** Absent when no firm has this address. */
  readonly organization: Organization | null;
  readonly apiBase: string;
  /** Whether this browser brought a session of the firm, good or not; without one the door is shown at once. */
  readonly known?: boolean;
}

export function readBoot(page: Document): Boot {
  const text = page.getElementById('gatehouse')?.textContent;
  if (!text) {
    throw new Error('The page came without its boot data');
  }
  return JSON.parse(text) as Boot;
}
