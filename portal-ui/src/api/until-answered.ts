import { isLeftOpen, Problem } from './problem';

const TRIES = 4;
const FIRST_PAUSE_MS = 300;

/** Tries again after growing pauses what got no answer, for no longer than the page is patient; refusals are answers. */
export async function untilAnswered<T>(ask: () => Promise<T>, patience: number): Promise<T> {
  const end = performance.now() + patience;
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      const pause = pauseAfter(error, tries);
      if (tries === TRIES || !mayHelp(error) || performance.now() + pause >= end) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** A failure of the server itself would fail again, and without a network nothing gets through. */
function mayHelp(error: unknown): boolean {
  return isLeftOpen(error) && navigator.onLine && !(error instanceof Problem && error.code === 'internal');
}

/** Many pages lose a server at the same moment; they come back at different ones. */
function pauseAfter(error: unknown, tries: number): number {
  const growing = FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.75 + Math.random() / 2);
  const asked = error instanceof Problem ? (error.retryAfter ?? 0) * 1000 : 0;
  return Math.max(growing, asked);
}
