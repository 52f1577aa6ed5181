import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PortalApi } from '../api/portal-api';
import type { DeadlinesPlace, Door } from './boot';

/** Whose portal this is, and the way to its API. */
export interface Portal {
  readonly slug: string;
  readonly firm: string;
  readonly door: Door;
  readonly deadlines?: DeadlinesPlace | undefined;
  readonly api: PortalApi;
}

const PortalContext = createContext<Portal | undefined>(undefined);

export const PortalProvider = PortalContext.Provider;

export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('No portal around this component');
  return portal;
}
