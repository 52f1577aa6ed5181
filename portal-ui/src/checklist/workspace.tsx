import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatBytes } from '../format/bytes';
import { FormDrafts } from '../form/form-drafts';
import type { Portal } from '../shell/portal';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { browserUploads } from '../upload';
import type { Failure } from '../upload/upload';
import type { UploadQueue } from '../upload/upload-queue';
import { ChecklistStore } from './checklist-store';

/** The checklist and what is on its way to it. */
export interface Workspace {
  readonly checklist: ChecklistStore;
  readonly queue: UploadQueue;
  readonly drafts: FormDrafts;
}

/** Ties them together: what gets stored or handed in changes the checklist, and is said aloud. */
export function createWorkspace({ api, firm }: Portal, engagementId: string): Workspace {
  const checklist: ChecklistStore = new ChecklistStore(api, engagementId, () => queue.busy || drafts.unsaved);
  const drafts = new FormDrafts({ api, reload: () => checklist.invalidate() });
  checklist.subscribe(() => {
    const state = checklist.get();
    if (state.kind === 'shown') drafts.take(state.checklist);
  });
  const queue: UploadQueue = browserUploads(api, {
    stored(upload, confirmed) {
      checklist.apply(confirmed);
      const submitted = confirmed.item.status === 'SUBMITTED';
      const sent = submitted ? ` ${t.announce.submitted(confirmed.item.title, firm)}` : '';
      announce(`${t.announce.stored(upload.name)}.${sent}`);
    },
    failed(upload, failure) {
      announce(t.announce.failed(upload.name, wordsForFailure(failure, firm, maxFileBytes(checklist))));
      if (failure === 'closed') void checklist.invalidate();
    },
    cancelled(upload) {
      announce(t.announce.cancelled(upload.name));
      void checklist.invalidate();
    },
  });
  return { checklist, queue, drafts };
}

export function wordsForFailure(failure: Failure, firm: string, maxBytes: number): string {
  switch (failure) {
    case 'too-large':
      return t.failure['too-large'](formatBytes(maxBytes));
    case 'type':
    case 'full':
      return t.failure[failure](firm);
    default:
      return t.failure[failure];
  }
}

function maxFileBytes(checklist: ChecklistStore): number {
  const state = checklist.get();
  return state.kind === 'shown' ? state.checklist.maxFileBytes : 0;
}

const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export const WorkspaceProvider = WorkspaceContext.Provider;

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('No workspace around this component');
  return workspace;
}
