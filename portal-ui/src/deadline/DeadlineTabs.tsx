import type { TargetedMouseEvent } from 'preact';
import { deadlinesPath, type DeadlineView } from '../pages/routes';
import { usePortal } from '../shell/portal';
import { t } from '../strings';

const VIEWS: readonly DeadlineView[] = ['current', 'costs', 'history'];

interface DeadlineTabsProps {
  readonly view: DeadlineView;
  readonly onView: (view: DeadlineView) => void;
}

/** The three sides of the page; each has an address of its own. */
export function DeadlineTabs({ view, onView }: DeadlineTabsProps) {
  const { slug } = usePortal();
  const go = (event: TargetedMouseEvent<HTMLAnchorElement>, to: DeadlineView) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onView(to);
  };
  return (
    <nav class="tabs" aria-label={t.deadlines.title}>
      {VIEWS.map((each) => (
        <a
          key={each}
          href={deadlinesPath(slug, each)}
          aria-current={each === view ? 'page' : undefined}
          onClick={(event) => go(event, each)}
        >
          {t.deadlines.tabs[each]}
        </a>
      ))}
    </nav>
  );
}
