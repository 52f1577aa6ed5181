import { Problem, Unreachable } from '../api/problem';
import type { en } from '../strings/en';
import type { IconName } from '../ui/Icon';

export type Situation = keyof typeof en.situations;

/** What a page offers beside its words. */
export type Remedy = 'fresh-mail' | 'retry' | 'start' | 'none';

export const SITUATIONS: Readonly<Record<Situation, { readonly icon: IconName; readonly remedy: Remedy }>> = {
  'link-cut': { icon: 'link', remedy: 'fresh-mail' },
  'login-link-cut': { icon: 'link', remedy: 'start' },
  'verification-over': { icon: 'link', remedy: 'fresh-mail' },
  'link-unknown': { icon: 'link', remedy: 'fresh-mail' },
  'link-expired': { icon: 'clock', remedy: 'fresh-mail' },
  'link-revoked': { icon: 'link', remedy: 'none' },
  'session-over': { icon: 'mail', remedy: 'fresh-mail' },
  'checklist-unknown': { icon: 'alert', remedy: 'start' },
  'page-unknown': { icon: 'alert', remedy: 'start' },
  'organization-unknown': { icon: 'alert', remedy: 'none' },
  'organization-suspended': { icon: 'door', remedy: 'none' },
  offline: { icon: 'cloudOff', remedy: 'retry' },
  busy: { icon: 'clock', remedy: 'retry' },
  unavailable: { icon: 'alert', remedy: 'retry' },
};

/** The page that answers a failed request. */
export function situationOf(error: unknown): Situation {
  if (error instanceof Unreachable) return 'offline';
  if (!(error instanceof Problem)) return 'unavailable';
  switch (error.code) {
    case 'unauthenticated':
      return 'session-over';
    case 'verification-over':
    case 'link-unknown':
    case 'link-expired':
    case 'link-revoked':
    case 'organization-unknown':
    case 'organization-suspended':
      return error.code;
    case 'not-found':
    case 'forbidden':
      return 'checklist-unknown';
    case 'rate-limited':
      return 'busy';
    default:
      return 'unavailable';
  }
}
