import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTitle } from '../shell/use-title';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { RetryButton } from '../ui/RetryButton';
import { FreshMailForm } from './FreshMailForm';
import { startOf } from './routes';
import { SITUATIONS, type Situation } from './situations';

interface SituationPageProps {
  readonly of: Situation;
  /** Absent only where no firm is known. */
  readonly firm?: string | undefined;
  readonly onRetry?: () => void;
  readonly retryAfter?: number | undefined;
}

/** One thing happened; this says what, and what to do now. */
export function SituationPage({ of, firm = '', onRetry, retryAfter }: SituationPageProps) {
  const { icon, remedy } = SITUATIONS[of];
  const words = t.situations[of];
  const title = words.title();
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title, firm);
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [of]);

  return (
    <div class="situation" data-situation={of}>
      <span class="situation-icon">
        <Icon name={icon} />
      </span>
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="lead">{words.text(firm)}</p>
      {remedy === 'fresh-mail' && <FreshMailForm />}
      {remedy === 'start' && (
        <a class="button primary" href={startOf(location.pathname)}>
          {t.shell.toStart}
        </a>
      )}
      {remedy === 'retry' && onRetry && <RetryButton key={of} onRetry={onRetry} afterSeconds={retryAfter} />}
    </div>
  );
}
