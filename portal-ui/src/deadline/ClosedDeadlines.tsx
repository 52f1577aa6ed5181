import { usePortal } from '../shell/portal';
import { SignOutFoot } from '../shell/SignOutFoot';
import { Situation } from '../shell/Situation';
import { t } from '../strings';
import type { Around } from './ListView';

/** Where the firm does not offer deadlines: whom to ask, the way back if there is one, and no error. */
export function ClosedDeadlines({ onHome, onSignedOut }: Pick<Around, 'onHome' | 'onSignedOut'>) {
  const { firm } = usePortal();
  return (
    <>
      <Situation name="deadlines-closed" icon="calendar" title={t.deadlines.closed.title} lead={t.deadlines.closed.lead(firm)} firm={firm}>
        {onHome && (
          <button type="button" class="button plain" onClick={onHome}>
            {t.deadlines.back}
          </button>
        )}
      </Situation>
      <SignOutFoot note={t.home.shared} onSignedOut={onSignedOut} />
    </>
  );
}
