const LONGEST_PAUSE_MS = 30_000;

/** Waiting for a better moment: a growing pause, cut short as soon as the network or the session is back. */
export class Connection {
  private readonly sleepers = new Set<() => void>();

  constructor() {
    addEventListener('online', () => this.wake());
  }

  /** Resolves after a pause that doubles with each attempt; offline it lasts until {@link wake}. */
  pause(attempt: number, signal: AbortSignal, afterSeconds?: number): Promise<void> {
    const doubled = Math.min(500 * 2 ** attempt, LONGEST_PAUSE_MS);
    const withJitter = doubled * (0.75 + Math.random() / 2);
    return this.sleep(signal, Math.max(withJitter, (afterSeconds ?? 0) * 1000));
  }

  /** Resolves when somebody calls {@link wake}. */
  untilWoken(signal: AbortSignal): Promise<void> {
    return this.sleep(signal, undefined);
  }

  wake(): void {
    [...this.sleepers].forEach((rise) => rise());
  }

  private sleep(signal: AbortSignal, milliseconds: number | undefined): Promise<void> {
    return new Promise((resolve) => {
      const rise = () => {
        clearTimeout(timer);
        this.sleepers.delete(rise);
        signal.removeEventListener('abort', rise);
        resolve();
      };
      const timer = milliseconds === undefined || !navigator.onLine ? undefined : setTimeout(rise, milliseconds);
      this.sleepers.add(rise);
      signal.addEventListener('abort', rise);
      if (signal.aborted) rise();
    });
  }
}
