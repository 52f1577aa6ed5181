import { useEffect } from 'preact/hooks';

/** Calls when the page goes out of sight: the last moment a phone surely grants. */
export function useParting(part: () => void): void {
  useEffect(() => {
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') part();
    };
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', part);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('pagehide', part);
    };
  }, [part]);
}
