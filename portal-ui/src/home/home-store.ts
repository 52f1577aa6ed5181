import { isPassing, type PortalApi } from '../api/portal-api';
import { Problem } from '../api/problem';
import type { Deadlines, Home } from '../api/types';
import type { DeadlinesPlace } from '../shell/boot';
import { Store } from '../ui/store';

export type HomeState =
  | { readonly kind: 'loading' }
  /** `trouble` is what the newest refresh met; what is shown may be a little old then. */
  | { readonly kind: 'shown'; readonly home: Home; readonly deadlines: Deadlines | undefined; readonly trouble?: unknown }
  | { readonly kind: 'refused'; readonly error: unknown };

/** The home as the server last told it, with as many pages as the reader asked for. */
export class HomeStore extends Store<HomeState> {
  private pages = 1;
  private refreshing: Promise<void> | undefined;

  constructor(
    private readonly api: Pick<PortalApi, 'home' | 'deadlines'>,
    private readonly place?: DeadlinesPlace,
  ) {
    super({ kind: 'loading' });
  }

  refresh(): Promise<void> {
    return (this.refreshing ??= this.load().finally(() => (this.refreshing = undefined)));
  }

  /** One page more. */
  more(): Promise<void> {
    this.pages++;
    return this.refresh();
  }

  private async load(): Promise<void> {
    try {
      const [home, deadlines] = await Promise.all([this.read(), this.readDeadlines()]);
      this.set({ kind: 'shown', home, deadlines });
    } catch (error) {
      const state = this.get();
      this.set(state.kind === 'shown' && isPassing(error) ? { ...state, trouble: error } : { kind: 'refused', error });
    }
  }

  /** Who came by a link sees no deadlines, and what the firm does not offer is nothing to choose. */
  private async readDeadlines(): Promise<Deadlines | undefined> {
    if (!this.place) return undefined;
    const found = await this.api.deadlines().catch((error: unknown) => {
      if (error instanceof Problem && error.code === 'not-found') return undefined;
      throw error;
    });
    return this.place === 'FIRST' || (found?.open && found.deadlines.length > 0) ? found : undefined;
  }

  private async read(): Promise<Home> {
    let home = await this.api.home();
    for (let page = 1; page < this.pages && home.next; page++) {
      const following = await this.api.home(home.next);
      home = { ...following, engagements: [...home.engagements, ...following.engagements] };
    }
    return home;
  }
}

/** Where a home leads that leaves no choice: to its one engagement, or to the deadlines. */
export function onlyWay({ engagements, next }: Home, deadlines: Deadlines | undefined): OnlyWay | undefined {
  const [first] = engagements;
  if (!first) return deadlines && { to: 'deadlines' };
  const choice = next || engagements.length > 1 || (deadlines?.deadlines.length ?? 0) > 0;
  return choice ? undefined : { to: 'engagement', id: first.id };
}

export type OnlyWay = { readonly to: 'deadlines' } | { readonly to: 'engagement'; readonly id: string };
