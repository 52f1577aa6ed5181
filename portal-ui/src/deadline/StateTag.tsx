import type { DeadlineState } from '../api/types';
import { t } from '../strings';
import { Icon, type IconName } from '../ui/Icon';

const ICONS: Readonly<Record<DeadlineState, IconName>> = {
  ACTIVE: 'check',
  EXPIRING: 'clock',
  EXPIRED: 'alert',
  RENEWED: 'return',
  CLOSED: 'door',
};

/** Where a deadline stands, by word, icon and colour together. */
export function StateTag({ state }: { state: DeadlineState }) {
  return (
    <span class={`status state-${state.toLowerCase()}`}>
      <Icon name={ICONS[state]} />
      {t.deadlines.state[state]}
    </span>
  );
}
