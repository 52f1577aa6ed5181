import type { ComponentChildren } from 'preact';

interface SkeletonProps {
  readonly says: string;
  /** Bones, from the first line to the last. */
  readonly children: ComponentChildren;
}

/** The shape of a page to come, so that nothing jumps when it does. */
export function Skeleton({ says, children }: SkeletonProps) {
  return (
    <div class="skeleton" aria-busy="true">
      <div class="spoken" role="status">
        <h1>{says}</h1>
      </div>
      <div aria-hidden="true">
        <div class="bone bone-title" />
        <div class="bone bone-line" />
        {children}
      </div>
    </div>
  );
}
