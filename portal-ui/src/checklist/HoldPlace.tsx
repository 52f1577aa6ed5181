import { Component, type ComponentChildren } from 'preact';

interface Place {
  readonly cardId: string;
  readonly top: number;
  readonly focusedId: string | undefined;
}

/**
 * A card that changes its group moves in the page. The card that the reader last touched stays where it is on the
 * screen, and keeps the focus, so that the confirmation appears under their eyes.
 */
export class HoldPlace extends Component<{ children: ComponentChildren }> {
  private touched: string | undefined;

  private readonly touch = (event: Event) => {
    const card = event.target instanceof Element ? event.target.closest('[data-card]') : null;
    this.touched = card?.id;
  };

  override getSnapshotBeforeUpdate(): Place | null {
    const card = this.touched && document.getElementById(this.touched);
    if (!card) return null;
    const focused = document.activeElement;
    const focusedId = focused && card.contains(focused) ? focused.id : undefined;
    return { cardId: card.id, top: card.getBoundingClientRect().top, focusedId };
  }

  override componentDidUpdate(_props: unknown, _state: unknown, place: Place | null): void {
    const card = place && document.getElementById(place.cardId);
    if (!card) return;
    const moved = card.getBoundingClientRect().top - place.top;
    if (moved !== 0 && isOnScreen(place.top)) scrollBy({ top: moved, behavior: 'instant' });
    if (place.focusedId !== undefined && !card.contains(document.activeElement)) {
      const again = place.focusedId && document.getElementById(place.focusedId);
      (again || card).focus({ preventScroll: true });
    }
  }

  override render() {
    return (
      <div onPointerDownCapture={this.touch} onFocusCapture={this.touch} onDropCapture={this.touch}>
        {this.props.children}
      </div>
    );
  }
}

function isOnScreen(top: number): boolean {
  return top > -innerHeight && top < innerHeight;
}
