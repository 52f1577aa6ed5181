import { isPassing, type PortalApi } from '../api/portal-api';
import type { Home } from '../api/types';
import { Store } from '../ui/store';

export type HomeState =
  | { readonly kind: 'loading' }
  /** `trouble` is what the newest refresh met; what is shown may be a little old then. */
  | { readonly kind: 'shown'; readonly home: Home; readonly trouble?: unknown }
  | { readonly kind: 'refused'; readonly error: unknown };

/** The home as the server last told it, with as many pages as the reader asked for. */
export class HomeStore extends Store<HomeState> {
  private pages = 1;
  private refreshing: Promise<void> | undefined;

  constructor(private readonly api: Pick<PortalApi, 'home'>) {
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
      this.set({ kind: 'shown', home: await this.read() });
    } catch (error) {
      const state = this.get();
      this.set(state.kind === 'shown' && isPassing(error) ? { ...state, trouble: error } : { kind: 'refused', error });
    }
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

/** The engagement of a home that has one and no more. */
export function onlyOne({ engagements, next }: Home): string | undefined {
  return engagements.length === 1 && !next ? engagements[0]?.id : undefined;
}
