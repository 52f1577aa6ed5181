import type { ChecklistItem } from '../api/types';

export interface ItemGroups {
  /** Sent back ones first: they have waited longest. */
  readonly toDo: readonly ChecklistItem[];
  readonly waiting: readonly ChecklistItem[];
  readonly done: readonly ChecklistItem[];
}

/** Sorts items by whose turn it is; inside a group they keep the firm's order. */
export function groupItems(items: readonly ChecklistItem[]): ItemGroups {
  const withStatus = (status: ChecklistItem['status']) => items.filter((item) => item.status === status);
  return {
    toDo: [...withStatus('REJECTED'), ...withStatus('OUTSTANDING')],
    waiting: withStatus('SUBMITTED'),
    done: withStatus('ACCEPTED'),
  };
}

/** The earliest date among what the contact still has to do. */
export function nextDueOn(groups: ItemGroups, engagementDueOn: string | undefined): string | undefined {
  if (groups.toDo.length === 0) return undefined;
  const dates = [engagementDueOn, ...groups.toDo.map((item) => item.dueOn)];
  return dates.filter((date): date is string => Boolean(date)).sort()[0];
}
