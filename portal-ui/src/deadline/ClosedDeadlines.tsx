import { usePortal } from '../shell/portal';
import { SignOutFoot } from '../shell/SignOutFoot';
import { Situation } from '../shell/Situation';
import { t } from '../strings';

/** Where the firm does not offer deadlines: whom to ask, and no error. */
export function ClosedDeadlines({ onSignedOut }: { onSignedOut: () => void }) {
  const { firm } = usePortal();
  return (
    <>
      <Situation name="deadlines-closed" icon="calendar" title={t.deadlines.closed.title} lead={t.deadlines.closed.lead(firm)} firm={firm} />
      <SignOutFoot note={t.home.shared} onSignedOut={onSignedOut} />
    </>
  );
}
