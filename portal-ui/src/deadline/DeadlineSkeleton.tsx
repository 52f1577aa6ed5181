import { Skeleton } from '../shell/Skeleton';
import { t } from '../strings';

export function DeadlineSkeleton() {
  return (
    <Skeleton says={t.deadlines.loading}>
      <div class="bone bone-card bone-home" />
      <div class="bone bone-card bone-home" />
    </Skeleton>
  );
}
