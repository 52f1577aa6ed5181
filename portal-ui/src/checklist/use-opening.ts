import { useEffect } from 'preact/hooks';

/**
 * Reports the first thing that a person, not a scanner's script, does on the page. Until the server has heard it,
 * each further touch tries again.
 */
export function useOpening(report: () => Promise<void>): void {
  useEffect(() => {
    const heard = new AbortController();
    let underWay = false;
    const onInteraction = (event: Event) => {
      if (!event.isTrusted || underWay) return;
      underWay = true;
      report()
        .then(() => heard.abort())
        .catch(() => (underWay = false));
    };
    const options = { signal: heard.signal, capture: true, passive: true };
    addEventListener('pointerdown', onInteraction, options);
    addEventListener('keydown', onInteraction, options);
    return () => heard.abort();
  }, [report]);
}
