import { useEffect } from 'preact/hooks';

const EVERY_MS = 30_000;

/** Calls now, whenever the reader or the network comes back, and where wanted every half minute while the page is looked at. */
export function useFresh(refresh: () => void, periodically: boolean): void {
  useEffect(() => {
    const whenVisible = () => {
      if (document.visibilityState === 'visible') refresh();
    };
    document.addEventListener('visibilitychange', whenVisible);
    addEventListener('focus', whenVisible);
    addEventListener('online', whenVisible);
    return () => {
      document.removeEventListener('visibilitychange', whenVisible);
      removeEventListener('focus', whenVisible);
      removeEventListener('online', whenVisible);
    };
  }, [refresh]);

  useEffect(() => refresh(), [refresh]);

  useEffect(() => {
    if (!periodically) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh, periodically]);
}
