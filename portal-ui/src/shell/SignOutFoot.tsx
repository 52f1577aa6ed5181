import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { t } from '../strings';
import { forgetFirm, otherFirms } from './known-firms';
import { usePortal } from './portal';

interface SignOutFootProps {
  readonly note: string;
  readonly onSignedOut: () => void;
  /** May refuse; otherwise clears up before the session ends. */
  readonly beforeSignOut?: () => Promise<boolean>;
}

/** The end of a page behind the door: what to keep in mind, the other firms of this browser, and the way out. */
export function SignOutFoot({ note, onSignedOut, beforeSignOut }: SignOutFootProps) {
  const { api, slug } = usePortal();
  const [fault, setFault] = useState<string>();
  const [leaving, setLeaving] = useState(false);

  const leave = async (end: () => Promise<void>) => {
    if (leaving || (beforeSignOut && !(await beforeSignOut()))) return;
    setLeaving(true);
    setFault(undefined);
    try {
      await end().catch(unlessOver);
      forgetFirm(slug);
      onSignedOut();
    } catch {
      setFault(t.shell.signOutFailed);
    } finally {
      setLeaving(false);
    }
  };

  const leaveEverywhere = async () => {
    if (confirm(t.shell.signOutEverywhereAsk)) await leave(() => api.signOutEverywhere());
  };

  return (
    <footer class="foot">
      <p>{note}</p>
      <div class="ways-out">
        <button type="button" class="button quiet" aria-disabled={leaving} onClick={() => void leave(() => api.signOut())}>
          {t.shell.signOut}
        </button>
        <button type="button" class="button quiet" aria-disabled={leaving} onClick={() => void leaveEverywhere()}>
          {t.shell.signOutEverywhere}
        </button>
      </div>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
      <OtherFirms slug={slug} />
    </footer>
  );
}

/** Each firm has a cookie of its own; going to another one ends no visit. */
function OtherFirms({ slug }: { slug: string }) {
  const others = otherFirms(slug);
  if (others.length === 0) return null;
  return (
    <nav class="other-firms" aria-label={t.shell.otherFirms}>
      <span aria-hidden="true">{t.shell.otherFirms}</span>
      {others.map((firm) => (
        <a key={firm.slug} href={`/portal/${firm.slug}`}>
          {firm.name}
        </a>
      ))}
    </nav>
  );
}

function unlessOver(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'unauthenticated') throw error;
}
