import type { Checklist } from '../api/types';
import { firstName } from '../format/names';
import { t } from '../strings';
import type { ItemGroups } from './groups';

export interface Greeting {
  readonly mood: 'left' | 'sent' | 'done' | 'empty';
  readonly title: string;
  readonly lead: string;
}

/** The first words of the page: what is left, or that nothing is. */
export function greet(checklist: Checklist, groups: ItemGroups, firm: string): Greeting {
  const name = firstName(checklist.contactName);
  const { title } = checklist;
  if (checklist.items.length === 0) {
    return { mood: 'empty', title: t.greeting.empty(name), lead: t.greeting.emptyLead(firm) };
  }
  if (groups.toDo.length > 0) {
    return { mood: 'left', title: t.greeting.left(name, groups.toDo.length, title), lead: t.greeting.leftLead };
  }
  if (groups.waiting.length > 0) {
    return { mood: 'sent', title: t.greeting.sent(name, title), lead: t.greeting.sentLead(firm) };
  }
  return { mood: 'done', title: t.greeting.done(name), lead: t.greeting.doneLead(firm, title) };
}
