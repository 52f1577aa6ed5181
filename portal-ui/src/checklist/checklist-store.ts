import { isPassing, type PortalApi } from '../api/portal-api';
import type { Checklist, ChecklistItem, Progress } from '../api/types';
import { Store } from '../ui/store';

export type ChecklistState =
  | { readonly kind: 'loading' }
  /** `trouble` is what the newest refresh met; what is shown may be a little old then. */
  | { readonly kind: 'shown'; readonly checklist: Checklist; readonly trouble?: unknown }
  | { readonly kind: 'refused'; readonly error: unknown };

/** The checklist as the server last told it. */
export class ChecklistStore extends Store<ChecklistState> {
  private revision = 0;
  private refreshing: Promise<void> | undefined;

  constructor(
    private readonly api: Pick<PortalApi, 'checklist'>,
    private readonly engagementId: string,
    /** While something is under way the page stays, whatever a refresh meets. */
    private readonly mustStay: () => boolean,
  ) {
    super({ kind: 'loading' });
  }

  refresh(): Promise<void> {
    return (this.refreshing ??= this.load().finally(() => (this.refreshing = undefined)));
  }

  /** Something changed that no running refresh can know of. */
  invalidate(): Promise<void> {
    this.revision++;
    return this.refresh();
  }

  /** Takes over what the server said about one item after a change. */
  apply({ item, progress }: { readonly item: ChecklistItem; readonly progress: Progress }): void {
    const state = this.get();
    if (state.kind !== 'shown') return;
    this.revision++;
    const items = state.checklist.items.map((each) => (each.id === item.id ? item : each));
    this.set({ kind: 'shown', checklist: { ...state.checklist, items, progress } });
  }

  private async load(): Promise<void> {
    const revision = this.revision;
    try {
      const checklist = await this.api.checklist(this.engagementId);
      if (revision !== this.revision) return this.load(); // a change overtook this answer
      this.set({ kind: 'shown', checklist });
    } catch (error) {
      this.set(this.afterTrouble(error));
    }
  }

  private afterTrouble(error: unknown): ChecklistState {
    const state = this.get();
    return state.kind === 'shown' && (isPassing(error) || this.mustStay())
      ? { ...state, trouble: error }
      : { kind: 'refused', error };
  }
}
