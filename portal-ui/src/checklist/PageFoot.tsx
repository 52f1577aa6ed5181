import { usePortal } from '../shell/portal';
import { SignOutFoot } from '../shell/SignOutFoot';
import { t } from '../strings';
import { useWorkspace } from './workspace';

export function PageFoot({ onSignedOut }: { onSignedOut: () => void }) {
  const { door } = usePortal();
  const { queue, drafts } = useWorkspace();

  const settle = async () => {
    if (queue.busy && !confirm(t.shell.signOutWithUploads)) return false;
    await drafts.flush();
    if (drafts.unsaved && !confirm(t.shell.signOutWithAnswers)) return false;
    await queue.cancelAll();
    return true;
  };

  return <SignOutFoot note={door.linkFirst ? t.home.shared : t.shell.keepPrivate} beforeSignOut={settle} onSignedOut={onSignedOut} />;
}
