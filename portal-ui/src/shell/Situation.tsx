import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '../ui/Icon';
import { useTitle } from './use-title';

interface SituationProps {
  readonly name: string;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
  /** Absent only where no firm is known. */
  readonly firm?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A page about one thing. The focus goes to its heading, so that a screen reader says what it is about. */
export function Situation({ name, icon, title, lead, firm, children }: SituationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title, firm);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [name]);
  return (
    <div class="situation" data-situation={name}>
      <span class="situation-icon">
        <Icon name={icon} />
      </span>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="lead as-written">{lead}</p>
      {children}
    </div>
  );
}
