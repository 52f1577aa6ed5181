import { v4 } from 'uuid';
import { isLeftOpen } from './problem';

interface Intent {
  readonly meaning: string;
  readonly key: string;
}

/**
 * What a person wants and has no answer to yet, with the key under which the server knows it. Wanting the same again
 * goes under the same key. Only the last wish at a place counts: what comes after another one is a new wish, even in the
 * same words, because the server's answer to the old one would no longer be true.
 */
export class Intents {
  private readonly open = new Map<string, Intent>();

  async pursue<T>(place: string, meaning: string, ask: (key: string) => Promise<T>): Promise<T> {
    const intent = this.intentOf(place, meaning);
    try {
      const answer = await ask(intent.key);
      this.settle(place, intent);
      return answer;
    } catch (error) {
      if (!isLeftOpen(error)) this.settle(place, intent);
      throw error;
    }
  }

  private intentOf(place: string, meaning: string): Intent {
    const before = this.open.get(place);
    if (before?.meaning === meaning) return before;
    const intent = { meaning, key: v4() };
    this.open.set(place, intent);
    return intent;
  }

  private settle(place: string, intent: Intent): void {
    if (this.open.get(place) === intent) this.open.delete(place);
  }
}
