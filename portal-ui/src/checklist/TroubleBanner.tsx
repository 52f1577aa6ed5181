import { Problem } from '../api/problem';
import { useOnline } from '../shell/online';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';

/** Says quietly that the page is cut off; what is under way waits by itself. */
export function TroubleBanner({ trouble }: { trouble: unknown }) {
  const { firm } = usePortal();
  const online = useOnline();
  const words = wordsFor(trouble, online, firm);
  return (
    <div role="status" class="banner-place">
      {words && (
        <p class="banner">
          <Icon name="cloudOff" />
          {words}
        </p>
      )}
    </div>
  );
}

function wordsFor(trouble: unknown, online: boolean, firm: string): string | undefined {
  if (!online) return t.shell.offline;
  if (trouble instanceof Problem && trouble.code === 'unauthenticated') return t.shell.pausedBySession;
  return trouble ? t.shell.outOfDate(firm) : undefined;
}
