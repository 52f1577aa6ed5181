import { useEffect } from 'preact/hooks';

/** Lets the browser ask before the page is left while files are under way. */
export function useLeaveWarning(isBusy: () => boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (!isBusy()) return;
      event.preventDefault();
      event.returnValue = true; // for browsers from before 2024
    };
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isBusy]);
}
