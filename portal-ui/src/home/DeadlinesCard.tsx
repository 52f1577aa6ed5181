import type { TargetedMouseEvent } from 'preact';
import type { Deadlines } from '../api/types';
import { describeStanding } from '../deadline/words';
import { formatCalendarDay } from '../format/dates';
import { deadlinesPath } from '../pages/routes';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';

interface DeadlinesCardProps {
  readonly found: Deadlines;
  readonly onOpen: () => void;
}

/** The way to the deadlines, with what they come to; the whole card is its link. */
export function DeadlinesCard({ found, onOpen }: DeadlinesCardProps) {
  const { slug } = usePortal();
  const first = found.deadlines.find(({ state }) => state !== 'EXPIRED') ?? found.deadlines[0];
  const open = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen();
  };
  return (
    <div class="card engagement deadlines-card">
      <h2>
        <a href={deadlinesPath(slug, 'current')} onClick={open}>
          {t.deadlines.title}
        </a>
      </h2>
      <p class="engagement-facts">
        <strong>{first ? describeStanding(found.deadlines, !found.next) : t.deadlines.noneNow}</strong>
        {first && (
          <span class="due">
            <Icon name="calendar" />
            {t.deadlines.next(first.name, formatCalendarDay(first.dueOn))}
          </span>
        )}
      </p>
      <span class="engagement-arrow">
        <Icon name="forward" />
      </span>
    </div>
  );
}
