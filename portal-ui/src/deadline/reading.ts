import { isPassing } from '../api/portal-api';
import { Store } from '../ui/store';

export type Reading<T> =
  | { readonly kind: 'loading' }
  /** `trouble` is what the newest refresh met; what is shown may be a little old then. */
  | { readonly kind: 'shown'; readonly value: T; readonly trouble?: unknown }
  | { readonly kind: 'refused'; readonly error: unknown };

/** Something that is read and read again; what was read stays while reading it again does not work for a moment. */
export class ReadingStore<T> extends Store<Reading<T>> {
  private refreshing: Promise<void> | undefined;

  constructor(private readonly read: () => Promise<T>) {
    super({ kind: 'loading' });
  }

  refresh(): Promise<void> {
    return (this.refreshing ??= this.load().finally(() => (this.refreshing = undefined)));
  }

  private async load(): Promise<void> {
    try {
      this.set({ kind: 'shown', value: await this.read() });
    } catch (error) {
      const state = this.get();
      this.set(state.kind === 'shown' && isPassing(error) ? { ...state, trouble: error } : { kind: 'refused', error });
    }
  }
}
