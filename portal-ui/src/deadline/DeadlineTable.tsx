import type { Deadline } from '../api/types';
import { describeDistance, formatCalendarDay } from '../format/dates';
import { formatMoney } from '../format/money';
import { t } from '../strings';
import { StateTag } from './StateTag';
import { describeFrequency } from './words';

interface DeadlineTableProps {
  readonly caption: string;
  readonly deadlines: readonly Deadline[];
}

/**
 * A table where there is room, fewer columns on a tablet, cards on a phone: the same rows each time. The roles are
 * spelled out because rows that are laid out as cards lose theirs in some browsers.
 */
export function DeadlineTable({ caption, deadlines }: DeadlineTableProps) {
  const names = new Map(deadlines.map(({ id, name }) => [id, name]));
  return (
    <table class="deadlines" role="table">
      <caption class="spoken">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t.deadlines.column.name}
          </th>
          <th role="columnheader" scope="col">
            {t.deadlines.column.due}
          </th>
          <th role="columnheader" scope="col">
            {t.deadlines.column.state}
          </th>
          <th role="columnheader" scope="col" class="amount">
            {t.deadlines.column.cost}
          </th>
          <th role="columnheader" scope="col" class="only-wide">
            {t.deadlines.column.frequency}
          </th>
          <th role="columnheader" scope="col" class="only-wide">
            {t.deadlines.column.supplier}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {deadlines.map((deadline) => (
          <Row key={deadline.id} deadline={deadline} parent={deadline.parentId ? names.get(deadline.parentId) : undefined} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ deadline, parent }: { deadline: Deadline; parent: string | undefined }) {
  const { name, dueOn, daysLeft, state, cost, supplier } = deadline;
  const open = state !== 'RENEWED' && state !== 'CLOSED';
  const distance = open ? describeDistance(daysLeft) : undefined;
  const frequency = describeFrequency(deadline);
  return (
    <tr role="row" data-state={state}>
      <th role="rowheader" scope="row">
        {name}
        {parent && <span class="second">{t.deadlines.partOf(parent)}</span>}
        {supplier && <span class="second only-narrow">{supplier}</span>}
      </th>
      <td role="cell" class="date">
        <time dateTime={dueOn}>{formatCalendarDay(dueOn)}</time>
        {distance && <span class="second">{distance}</span>}
      </td>
      <td role="cell" class="standing">
        <StateTag state={state} />
      </td>
      <td role="cell" class="amount">
        {cost ? formatMoney(cost) : <span class="second">{t.deadlines.noCost}</span>}
        <span class="second only-narrow">{frequency}</span>
      </td>
      <td role="cell" class="only-wide">
        {frequency}
      </td>
      <td role="cell" class="only-wide">
        {supplier ?? ''}
      </td>
    </tr>
  );
}
