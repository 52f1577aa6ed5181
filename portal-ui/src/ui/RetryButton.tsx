import { useEffect, useState } from 'preact/hooks';
import { t } from '../strings';

interface RetryButtonProps {
  readonly onRetry: () => void;
  readonly afterSeconds?: number | undefined;
}

/** Becomes usable when the wait that the server asked for is over. */
export function RetryButton({ onRetry, afterSeconds = 0 }: RetryButtonProps) {
  const [seconds, setSeconds] = useState(afterSeconds);

  useEffect(() => {
    if (seconds <= 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);

  return (
    <button type="button" class="button primary" disabled={seconds > 0} onClick={onRetry}>
      {seconds > 0 ? t.retry.wait(seconds) : t.retry.now}
    </button>
  );
}
