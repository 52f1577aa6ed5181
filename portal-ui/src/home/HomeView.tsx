import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Deadlines, Home, HomeEngagement } from '../api/types';
import { firstName } from '../format/names';
import { usePortal } from '../shell/portal';
import { SignOutFoot } from '../shell/SignOutFoot';
import { useTitle } from '../shell/use-title';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { DeadlinesCard } from './DeadlinesCard';
import { EngagementCard } from './EngagementCard';

interface HomeViewProps {
  readonly home: Home;
  /** Absent where there are none to choose. */
  readonly deadlines: Deadlines | undefined;
  readonly onDeadlines: () => void;
  readonly onOpen: (engagementId: string) => void;
  readonly onMore: () => Promise<void>;
  readonly onSignedOut: () => void;
}

/** Everything a firm and a contact have going: what waits for the contact first, what is finished last. */
export function HomeView({ home, deadlines, onDeadlines, onOpen, onMore, onSignedOut }: HomeViewProps) {
  const { firm } = usePortal();
  const [loading, setLoading] = useState(false);
  const groups = groupsOf(home.engagements, firm);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(t.home.title, firm);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), []);

  const more = async () => {
    if (loading) return;
    setLoading(true);
    await onMore();
    setLoading(false);
  };

  return (
    <>
      <div class="summary">
        {home.engagements.length === 0 && (
          <span class="situation-icon">
            <Icon name="mail" />
          </span>
        )}
        <h1 tabIndex={-1} ref={heading}>
          {greetingOf(home)}
        </h1>
        <p class="lead">{leadOf(home, firm)}</p>
      </div>
      {deadlines && <DeadlinesCard found={deadlines} onOpen={onDeadlines} />}
      {groups.map(({ id, title, engagements }) => (
        <section key={id} class="group" aria-labelledby={id}>
          <h2 class="group-title" id={id}>
            {title}
            <span class="count">{engagements.length}</span>
          </h2>
          <ul class="cards">
            {engagements.map((engagement) => (
              <EngagementCard key={engagement.id} engagement={engagement} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      ))}
      {home.next && (
        <button type="button" class="button plain more" aria-disabled={loading} onClick={() => void more()}>
          {loading ? t.home.loadingMore : t.home.more}
        </button>
      )}
      <SignOutFoot note={t.home.shared} onSignedOut={onSignedOut} />
    </>
  );
}

function greetingOf({ contactName, engagements }: Home): string {
  const name = firstName(contactName);
  const waiting = engagements.filter(({ toDo }) => toDo > 0).length;
  if (engagements.length === 0) return t.home.empty(name);
  return waiting > 0 ? t.home.waiting(name, waiting) : t.home.calm(name);
}

function leadOf({ engagements }: Home, firm: string): string {
  if (engagements.length === 0) return t.home.emptyLead(firm);
  return engagements.some(({ toDo }) => toDo > 0) ? t.home.waitingLead : t.home.calmLead(firm);
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly engagements: readonly HomeEngagement[];
}

function groupsOf(engagements: readonly HomeEngagement[], firm: string): readonly Group[] {
  const finished = (engagement: HomeEngagement) => engagement.state === 'COMPLETED';
  const all: readonly Group[] = [
    { id: 'to-do', title: t.groups.toDo, engagements: engagements.filter((each) => !finished(each) && each.toDo > 0) },
    { id: 'waiting', title: t.groups.waiting(firm), engagements: engagements.filter((each) => !finished(each) && each.toDo === 0) },
    { id: 'done', title: t.groups.done, engagements: engagements.filter(finished) },
  ];
  return all.filter((group) => group.engagements.length > 0);
}
