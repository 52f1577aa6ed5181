import { Skeleton } from '../shell/Skeleton';
import { t } from '../strings';

export function ChecklistSkeleton() {
  return (
    <Skeleton says={t.shell.loading}>
      <div class="bone bone-meter" />
      <div class="bone bone-card" />
      <div class="bone bone-card" />
    </Skeleton>
  );
}
