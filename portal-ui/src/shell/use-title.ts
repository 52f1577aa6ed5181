import { useEffect } from 'preact/hooks';
import { t } from '../strings';

/** Names the browser's tab. */
export function useTitle(page: string, firm?: string): void {
  useEffect(() => {
    document.title = firm ? t.shell.titleOf(page, firm) : page;
  }, [page, firm]);
}
