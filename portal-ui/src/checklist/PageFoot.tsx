import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { useWorkspace } from './workspace';

export function PageFoot({ onSignedOut }: { onSignedOut: () => void }) {
  const { api } = usePortal();
  const { queue, drafts } = useWorkspace();
  const [fault, setFault] = useState<string>();

  const signOut = async () => {
    if (queue.busy && !confirm(t.shell.signOutWithUploads)) return;
    await drafts.flush();
    if (drafts.unsaved && !confirm(t.shell.signOutWithAnswers)) return;
    await queue.cancelAll();
    try {
      await api.signOut().catch(unlessOver);
      onSignedOut();
    } catch {
      setFault(t.shell.signOutFailed);
    }
  };

  return (
    <footer class="foot">
      <p>{t.shell.keepPrivate}</p>
      <button type="button" class="button quiet" onClick={() => void signOut()}>
        {t.shell.signOut}
      </button>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </footer>
  );
}

function unlessOver(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'unauthenticated') throw error;
}
