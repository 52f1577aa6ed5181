import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { isPassing } from '../api/portal-api';
import { Problem } from '../api/problem';
import { ChecklistSkeleton } from '../checklist/ChecklistSkeleton';
import { ChecklistView } from '../checklist/ChecklistView';
import { useFresh } from '../checklist/use-fresh';
import { useLeaveWarning } from '../checklist/use-leave-warning';
import { useOpening } from '../checklist/use-opening';
import { useParting } from '../checklist/use-parting';
import { createWorkspace, type Workspace, WorkspaceProvider } from '../checklist/workspace';
import { DoorPage } from '../door/DoorPage';
import { rememberFirm } from '../shell/known-firms';
import { usePortal } from '../shell/portal';
import { useStore } from '../ui/store';
import { SituationPage } from './SituationPage';
import { situationOf } from './situations';

interface ChecklistPageProps {
  readonly engagementId: string;
  /** Where there are more checklists to come back to. */
  readonly onHome?: (() => void) | undefined;
  readonly onSignedOut: () => void;
}

export function ChecklistPage({ engagementId, onHome, onSignedOut }: ChecklistPageProps) {
  const portal = usePortal();
  const workspace = useMemo(() => createWorkspace(portal, engagementId), [portal, engagementId]);
  const state = useStore(workspace.checklist);
  const stays = state.kind !== 'refused' || isPassing(state.error);
  useFresh(useRefresh(workspace), stays);
  useLeaveWarning(useCallback(() => workspace.queue.busy || workspace.drafts.unsaved, [workspace]));
  useParting(useCallback(() => void workspace.drafts.flush(), [workspace]));

  switch (state.kind) {
    case 'loading':
      return <ChecklistSkeleton />;
    case 'refused':
      return situationOf(state.error) === 'session-over' ? (
        <DoorPage reason="session-over" onEntered={() => void workspace.checklist.refresh()} />
      ) : (
        <SituationPage
          of={situationOf(state.error)}
          firm={portal.firm}
          retryAfter={state.error instanceof Problem ? state.error.retryAfter : undefined}
          onRetry={() => void workspace.checklist.refresh()}
        />
      );
    case 'shown':
      return (
        <WorkspaceProvider value={workspace}>
          <Opening engagementId={engagementId} />
          <Known />
          <ChecklistView checklist={state.checklist} trouble={state.trouble} onHome={onHome} onSignedOut={onSignedOut} />
        </WorkspaceProvider>
      );
  }
}

/** Only a person who sees the checklist can have opened it. */
function Opening({ engagementId }: { engagementId: string }) {
  const { api } = usePortal();
  useOpening(useCallback(() => api.recordOpening(engagementId), [api, engagementId]));
  return null;
}

/** From now on the other portals of this browser offer a way back here. */
function Known() {
  const { slug, firm } = usePortal();
  useEffect(() => rememberFirm({ slug, name: firm }), [slug, firm]);
  return null;
}

/** After a refresh that worked, what waited for the connection or the session goes on. */
function useRefresh({ checklist, queue, drafts }: Workspace): () => void {
  return useCallback(() => {
    void checklist.refresh().then(() => {
      const state = checklist.get();
      if (state.kind !== 'shown' || state.trouble) return;
      queue.resume();
      drafts.resume();
    });
  }, [checklist, queue, drafts]);
}
