import { Skeleton } from '../shell/Skeleton';
import { t } from '../strings';

export function HomeSkeleton() {
  return (
    <Skeleton says={t.home.loading}>
      <div class="bone bone-card bone-home" />
      <div class="bone bone-card bone-home" />
    </Skeleton>
  );
}
