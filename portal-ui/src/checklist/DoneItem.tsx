import type { ChecklistItem } from '../api/types';
import { formatDate } from '../format/dates';
import { t } from '../strings';
import { GivenAnswers } from '../form/GivenAnswers';
import { Icon } from '../ui/Icon';
import { FileList } from './FileList';
import { StatusTag } from './StatusTag';

interface DoneItemProps {
  readonly item: ChecklistItem;
  readonly maxFileBytes: number;
}

/** An accepted item: one line, and what was asked and sent when it is opened. */
export function DoneItem({ item, maxFileBytes }: DoneItemProps) {
  return (
    <li id={`item-${item.id}`} class="card done" data-card data-status={item.status} tabIndex={-1}>
      <details>
        <summary>
          <h3>{item.title}</h3>
          <span class="done-facts">
            <StatusTag status={item.status} />
            {item.decidedAt && <span class="due">{t.item.acceptedOn(formatDate(item.decidedAt))}</span>}
          </span>
          <span class="turn">
            <Icon name="chevron" />
          </span>
        </summary>
        {item.instructions && <p class="instructions as-written">{item.instructions}</p>}
        {item.form ? <GivenAnswers item={item} form={item.form} /> : <FileList item={item} maxFileBytes={maxFileBytes} />}
      </details>
    </li>
  );
}
