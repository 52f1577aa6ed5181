import { Store, useStore } from './store';

const spoken = new Store('');

/** Says something to screen readers without moving the focus. */
export function announce(text: string): void {
  // A line that ends differently is new to the reader even when the words are the same.
  spoken.set(spoken.get() === text ? `${text}\u00a0` : text);
}

export function Announcer() {
  return (
    <p class="spoken" role="status" aria-live="polite">
      {useStore(spoken)}
    </p>
  );
}
