import type { TargetedMouseEvent } from 'preact';
import type { HomeEngagement } from '../api/types';
import { describeDue } from '../format/dates';
import { checklistPath } from '../pages/routes';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { Meter } from '../ui/Meter';

interface EngagementCardProps {
  readonly engagement: HomeEngagement;
  readonly onOpen: (engagementId: string) => void;
}

/** One engagement; the whole card is its link. */
export function EngagementCard({ engagement, onOpen }: EngagementCardProps) {
  const { slug } = usePortal();
  const { id, title, state, dueOn, toDo, progress } = engagement;
  const open = (event: TargetedMouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <li class="card engagement" data-engagement={id}>
      <h3>
        <a href={checklistPath(slug, id)} onClick={open}>
          {title}
        </a>
      </h3>
      <p class="engagement-facts">
        <strong>{standing(engagement)}</strong>
        {dueOn && toDo > 0 && <DueFact dueOn={dueOn} />}
      </p>
      {progress.total > 0 && state !== 'COMPLETED' && (
        <Meter
          label={t.progress.label}
          percent={progress.percent}
          alsoPercent={(progress.waiting / progress.total) * 100}
          text={t.progress.spoken(progress.done, progress.total, progress.waiting)}
        />
      )}
      <span class="engagement-arrow">
        <Icon name="forward" />
      </span>
    </li>
  );
}

function standing({ state, toDo, progress }: HomeEngagement): string {
  if (state === 'COMPLETED') return t.home.allAccepted(progress.done);
  return toDo > 0 ? t.home.left(toDo, progress.total) : t.home.allSent;
}

function DueFact({ dueOn }: { dueOn: string }) {
  const due = describeDue(dueOn);
  return (
    <span class={`due due-${due.tone}`}>
      <Icon name="calendar" />
      {due.text}
    </span>
  );
}
