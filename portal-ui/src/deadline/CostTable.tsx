import type { Costs } from '../api/types';
import { formatMonth } from '../format/dates';
import { formatMoney } from '../format/money';
import { t } from '../strings';

/** What falls due month by month; two currencies of a month are two lines. */
export function CostTable({ costs }: { costs: Costs }) {
  return (
    <table class="costs">
      <caption class="spoken">{t.deadlines.costs.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.deadlines.costs.month}</th>
          <th scope="col" class="amount">
            {t.deadlines.costs.count}
          </th>
          <th scope="col" class="amount">
            {t.deadlines.costs.total}
          </th>
        </tr>
      </thead>
      <tbody>
        {costs.months.map(({ month, total, deadlines }) => (
          <tr key={`${month} ${total.currency}`}>
            <th scope="row">{formatMonth(month)}</th>
            <td class="amount">{deadlines}</td>
            <td class="amount">{formatMoney(total)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
