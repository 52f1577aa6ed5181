import type { ComponentChildren } from 'preact';

interface ItemGroupProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

export function ItemGroup({ id, title, count, children }: ItemGroupProps) {
  if (count === 0) return null;
  return (
    <section class={`group group-${id}`} aria-labelledby={id}>
      <h2 id={id} class="group-title">
        {title} <span class="count">{count}</span>
      </h2>
      <ul class="cards">{children}</ul>
    </section>
  );
}
