import type { ComponentChildren } from 'preact';
import { useCallback, useEffect } from 'preact/hooks';
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
import { DeadlineSkeleton } from './DeadlineSkeleton';
import type { ReadingStore } from './reading';

interface ReadingViewProps<T> {
  readonly of: ReadingStore<T>;
  readonly children: (value: T) => ComponentChildren;
}

/** Shows what is read, or else why not and what to do; keeps it fresh. */
export function ReadingView<T>({ of, children }: ReadingViewProps<T>) {
  const { slug, firm } = usePortal();
  const state = useStore(of);
  const shown = state.kind === 'shown';
  useFresh(
    useCallback(() => void of.refresh(), [of]),
    shown || (state.kind === 'refused' && isPassing(state.error)),
  );

  useEffect(() => {
    if (shown) rememberFirm({ slug, name: firm });
  }, [shown, slug, firm]);

  switch (state.kind) {
    case 'loading':
      return <DeadlineSkeleton />;
    case 'refused':
      return <Refused error={state.error} onRetry={() => void of.refresh()} />;
    case 'shown':
      return (
        <>
          <TroubleBanner trouble={state.trouble} />
          {children(state.value)}
        </>
      );
  }
}

/** A link opens its checklist and nothing else; deadlines want the mailbox, so that is a door too. */
function Refused({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { firm } = usePortal();
  const situation = situationOf(error);
  if (situation === 'session-over') return <DoorPage reason="session-over" onEntered={onRetry} />;
  if (error instanceof Problem && error.code === 'not-found') return <DoorPage reason="welcome" onEntered={onRetry} />;
  return (
    <SituationPage
      of={situation}
      firm={firm}
      retryAfter={error instanceof Problem ? error.retryAfter : undefined}
      onRetry={onRetry}
    />
  );
}
