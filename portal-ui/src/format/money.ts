import type { Money } from '../api/types';
import { locale } from '../strings';

/** "€1,250.00"; the digits are those of the text, which no floating point number has touched. */
export function formatMoney({ amount, currency }: Money): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as `${number}`);
}
