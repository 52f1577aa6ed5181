import type { Money } from '../api/types';
import { locale } from '../strings';

/** "EUR 1,250.00": the code never leaves open which dollar is meant; the digits are those of the text, which no floating point number has touched. */
export function formatMoney({ amount, currency }: Money): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(amount as `${number}`);
}
