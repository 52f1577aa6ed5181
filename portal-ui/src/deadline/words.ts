import type { Deadline, Money } from '../api/types';
import { formatMoney } from '../format/money';
import { t } from '../strings';

/** How often it comes again: "every year", "every 18 months". */
export function describeFrequency({ frequency, interval }: Pick<Deadline, 'frequency' | 'interval'>): string {
  return frequency === 'CUSTOM' && interval
    ? t.deadlines.every[interval.unit](interval.count)
    : t.deadlines.frequency[frequency];
}

/** What the dates of a list come to, in a sentence. */
export function describeStanding(deadlines: readonly Deadline[], complete: boolean): string {
  const count = (state: Deadline['state']) => deadlines.filter((each) => each.state === state).length;
  // The earliest come first: once one is active, every one that is late or near has been counted.
  const counted = complete || count('ACTIVE') > 0;
  return counted ? t.deadlines.standing(count('EXPIRED'), count('EXPIRING')) : t.deadlines.manyWaiting;
}

/** Amounts in several currencies are listed, never added. */
export function describeTotals(totals: readonly Money[]): string {
  return totals.map(formatMoney).join(' + ');
}
