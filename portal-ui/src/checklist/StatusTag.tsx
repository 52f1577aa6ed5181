import type { ItemStatus } from '../api/types';
import { t } from '../strings';
import { Icon, type IconName } from '../ui/Icon';

const ICONS: Readonly<Record<ItemStatus, IconName>> = {
  OUTSTANDING: 'circle',
  SUBMITTED: 'clock',
  ACCEPTED: 'check',
  REJECTED: 'return',
};

/** A status by word, icon and colour together. */
export function StatusTag({ status }: { status: ItemStatus }) {
  return (
    <span class={`status status-${status.toLowerCase()}`}>
      <Icon name={ICONS[status]} />
      {t.status[status]}
    </span>
  );
}
