import { useState } from 'preact/hooks';
import type { Deadlines } from '../api/types';
import type { DeadlineView } from '../pages/routes';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { CalendarCard } from './CalendarCard';
import { ClosedDeadlines } from './ClosedDeadlines';
import type { DeadlineList } from './deadline-list';
import { DeadlineTable } from './DeadlineTable';
import { PageOfDeadlines } from './PageOfDeadlines';
import { ReadingView } from './ReadingView';
import { describeStanding } from './words';

/** The ways out of the page. */
export interface Around {
  readonly view: DeadlineView;
  readonly onView: (view: DeadlineView) => void;
  /** Where there is a start page to come back to. */
  readonly onHome?: (() => void) | undefined;
  readonly onSignedOut: () => void;
}

interface ListViewProps extends Around {
  readonly list: DeadlineList;
}

/** What is ahead, or what is behind. */
export function ListView({ list, ...around }: ListViewProps) {
  return (
    <ReadingView of={list}>
      {(found) => (found.open ? <Listed found={found} onMore={() => list.more()} {...around} /> : <ClosedDeadlines onHome={around.onHome} onSignedOut={around.onSignedOut} />)}
    </ReadingView>
  );
}

interface ListedProps extends Around {
  readonly found: Deadlines;
  readonly onMore: () => Promise<void>;
}

function Listed({ found, onMore, ...around }: ListedProps) {
  const { deadlines, next } = found;
  const past = around.view === 'history';
  const words = past ? t.deadlines.history : t.deadlines.current;
  const { firm } = usePortal();
  const title = past ? t.deadlines.history.title : headline(found);
  return (
    <PageOfDeadlines title={title} lead={deadlines.length === 0 ? words.none(firm) : words.lead(firm)} {...around}>
      {deadlines.length > 0 && <DeadlineTable caption={words.caption} deadlines={deadlines} />}
      {next && <MoreButton onMore={onMore} />}
      {!past && <CalendarCard />}
    </PageOfDeadlines>
  );
}

function headline({ deadlines, next }: Deadlines): string {
  return deadlines.length === 0 ? t.deadlines.title : describeStanding(deadlines, !next);
}

function MoreButton({ onMore }: { onMore: () => Promise<void> }) {
  const [loading, setLoading] = useState(false);
  const more = async () => {
    if (loading) return;
    setLoading(true);
    await onMore();
    setLoading(false);
  };
  return (
    <button type="button" class="button plain more" aria-disabled={loading} onClick={() => void more()}>
      {loading ? t.home.loadingMore : t.home.more}
    </button>
  );
}
