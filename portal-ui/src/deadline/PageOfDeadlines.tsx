import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePortal } from '../shell/portal';
import { SignOutFoot } from '../shell/SignOutFoot';
import { useTitle } from '../shell/use-title';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { DeadlineTabs } from './DeadlineTabs';
import type { Around } from './ListView';

interface PageOfDeadlinesProps extends Around {
  readonly title: string;
  readonly lead: string;
  readonly children: ComponentChildren;
}

/** What all sides of the page share: what it comes to, the way to the other sides, the way out. */
export function PageOfDeadlines({ title, lead, children, view, onView, onHome, onSignedOut }: PageOfDeadlinesProps) {
  const { firm } = usePortal();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(t.deadlines.tabs[view], firm);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [view]);
  return (
    <div class="deadline-page">
      {onHome && (
        <button type="button" class="button quiet back" onClick={onHome}>
          <Icon name="return" />
          {t.deadlines.back}
        </button>
      )}
      <div class="summary">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
      </div>
      <DeadlineTabs view={view} onView={onView} />
      {children}
      <SignOutFoot note={t.home.shared} onSignedOut={onSignedOut} />
    </div>
  );
}
