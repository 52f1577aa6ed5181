import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { isPassing } from '../api/portal-api';
import { Problem } from '../api/problem';
import { TroubleBanner } from '../checklist/TroubleBanner';
import { useFresh } from '../checklist/use-fresh';
import { DoorPage } from '../door/DoorPage';
import { SituationPage } from '../pages/SituationPage';
import { situationOf } from '../pages/situations';
import { rememberFirm } from '../shell/known-firms';
import { usePortal } from '../shell/portal';
import { useStore } from '../ui/store';
import { HomeSkeleton } from './HomeSkeleton';
import { HomeStore, onlyWay } from './home-store';
import { HomeView } from './HomeView';

interface HomePageProps {
  /** `instead` when there is no choice to come back to. */
  readonly onOpen: (engagementId: string, instead: boolean) => void;
  readonly onDeadlines: (instead: boolean) => void;
  readonly onSignedOut: () => void;
}

/** What a contact finds behind the door. What is there alone is opened at once. */
export function HomePage({ onOpen, onDeadlines, onSignedOut }: HomePageProps) {
  const { api, slug, firm, deadlines } = usePortal();
  const home = useMemo(() => new HomeStore(api, deadlines), [api, deadlines]);
  const state = useStore(home);
  const [entered, setEntered] = useState(0);
  const only = state.kind === 'shown' ? onlyWay(state.home, state.deadlines) : undefined;
  const onlyEngagement = only?.to === 'engagement' ? only.id : undefined;
  useFresh(useCallback(() => void home.refresh(), [home, entered]), state.kind === 'shown' || isPassingRefusal(state));

  useEffect(() => {
    if (state.kind === 'shown') rememberFirm({ slug, name: firm });
  }, [state.kind, slug, firm]);

  useEffect(() => {
    if (only?.to === 'deadlines') onDeadlines(true);
    else if (onlyEngagement) onOpen(onlyEngagement, true);
  }, [only?.to, onlyEngagement]);

  if (state.kind === 'refused') {
    const situation = situationOf(state.error);
    return situation === 'session-over' ? (
      <DoorPage reason="session-over" onEntered={() => setEntered(entered + 1)} />
    ) : (
      <SituationPage
        of={situation}
        firm={firm}
        retryAfter={state.error instanceof Problem ? state.error.retryAfter : undefined}
        onRetry={() => void home.refresh()}
      />
    );
  }
  if (state.kind === 'loading' || only) return <HomeSkeleton />;
  return (
    <>
      <TroubleBanner trouble={state.trouble} />
      <HomeView
        home={state.home}
        deadlines={state.deadlines?.open ? state.deadlines : undefined}
        onDeadlines={() => onDeadlines(false)}
        onOpen={(engagementId) => onOpen(engagementId, false)}
        onMore={() => home.more()}
        onSignedOut={onSignedOut}
      />
    </>
  );
}

function isPassingRefusal(state: { kind: string; error?: unknown }): boolean {
  return state.kind === 'refused' && isPassing(state.error);
}
