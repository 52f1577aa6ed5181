import { SignOutFoot } from '../shell/SignOutFoot';
import { t } from '../strings';
import { useWorkspace } from './workspace';

export function PageFoot({ onSignedOut }: { onSignedOut: () => void }) {
  const { queue } = useWorkspace();

  const cancelUploads = async () => {
    if (queue.busy && !confirm(t.shell.signOutWithUploads)) return false;
    await queue.cancelAll();
    return true;
  };

  return <SignOutFoot note={t.shell.keepPrivate} beforeSignOut={cancelUploads} onSignedOut={onSignedOut} />;
}
