import { t } from '../strings';

/** The shape of the page to come, so that nothing jumps when it does. */
export function HomeSkeleton() {
  return (
    <div class="skeleton" aria-busy="true">
      <p class="spoken" role="status">
        {t.home.loading}
      </p>
      <div aria-hidden="true">
        <div class="bone bone-title" />
        <div class="bone bone-line" />
        <div class="bone bone-card bone-home" />
        <div class="bone bone-card bone-home" />
      </div>
    </div>
  );
}
