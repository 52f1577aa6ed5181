import { Situation as Page } from '../shell/Situation';
import { t } from '../strings';
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
  return (
    <Page name={of} icon={icon} title={words.title()} lead={words.text(firm)} firm={firm}>
      {remedy === 'fresh-mail' && <FreshMailForm />}
      {remedy === 'start' && (
        <a class="button primary" href={startOf(location.pathname)}>
          {t.shell.toStart}
        </a>
      )}
      {remedy === 'retry' && onRetry && <RetryButton key={of} onRetry={onRetry} afterSeconds={retryAfter} />}
    </Page>
  );
}
