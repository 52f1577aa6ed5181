import type { PortalApi } from '../api/portal-api';
import type { Deadlines } from '../api/types';
import { ReadingStore } from './reading';

/** What is ahead, or what is behind, with as many pages as the reader asked for. */
export class DeadlineList extends ReadingStore<Deadlines> {
  private pages = 1;

  constructor(api: Pick<PortalApi, 'deadlines'>, past: boolean) {
    super(() => readPages(api, past, this.pages));
  }

  /** One page more. */
  more(): Promise<void> {
    this.pages++;
    return this.refresh();
  }
}

async function readPages(api: Pick<PortalApi, 'deadlines'>, past: boolean, pages: number): Promise<Deadlines> {
  let list = await api.deadlines(past);
  for (let page = 1; page < pages && list.next; page++) {
    const following = await api.deadlines(past, list.next);
    list = { ...following, deadlines: [...list.deadlines, ...following.deadlines] };
  }
  return list;
}
