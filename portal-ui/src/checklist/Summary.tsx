import type { Progress } from '../api/types';
import { describeDue } from '../format/dates';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { Meter } from '../ui/Meter';
import type { Greeting } from './greeting';

interface SummaryProps {
  readonly greeting: Greeting;
  readonly progress: Progress;
  readonly nextDueOn: string | undefined;
}

/** Where it stands: the greeting, how much is accepted, and the next date. */
export function Summary({ greeting, progress, nextDueOn }: SummaryProps) {
  return (
    <div class={`summary summary-${greeting.mood}`}>
      <MoodMark mood={greeting.mood} />
      <h1>{greeting.title}</h1>
      <p class="lead">{greeting.lead}</p>
      {progress.total > 0 && <ProgressLine progress={progress} nextDueOn={nextDueOn} />}
    </div>
  );
}

/** While something is left to do, the list itself says what. */
function MoodMark({ mood }: Pick<Greeting, 'mood'>) {
  if (mood === 'left') return null;
  return <span class={mood === 'empty' ? 'situation-icon' : 'seal'}><Icon name={mood === 'empty' ? 'mail' : 'check'} /></span>;
}

function ProgressLine({ progress, nextDueOn }: Pick<SummaryProps, 'progress' | 'nextDueOn'>) {
  const { done, total, waiting, percent } = progress;
  return (
    <div class="progress">
      <p class="progress-line">
        <strong>{t.progress.accepted(done, total)}</strong>
        {waiting > 0 && <span class="progress-waiting">{t.progress.waiting(waiting)}</span>}
        {nextDueOn && <NextDue dueOn={nextDueOn} />}
      </p>
      <Meter
        label={t.progress.label}
        percent={percent}
        alsoPercent={(waiting / total) * 100}
        text={t.progress.spoken(done, total, waiting)}
      />
    </div>
  );
}

function NextDue({ dueOn }: { dueOn: string }) {
  const due = describeDue(dueOn);
  return (
    <span class={`due due-${due.tone}`}>
      <Icon name="calendar" />
      {t.progress.next(due.text)}
    </span>
  );
}
