import { useRef } from 'preact/hooks';
import type { ChecklistForm, ChecklistItem } from '../api/types';
import { describeDue, formatMoment } from '../format/dates';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { FormFields } from '../form/FormFields';
import { GivenAnswers } from '../form/GivenAnswers';
import { FileList } from './FileList';
import { StatusTag } from './StatusTag';
import { UploadArea } from './UploadArea';
import { useAddFiles, useDropTarget } from './use-file-drops';

interface ItemCardProps {
  readonly item: ChecklistItem;
  readonly maxFileBytes: number;
  /** The one whose button is the page's primary action. */
  readonly isNext: boolean;
}

/** One item that is not done yet. */
export function ItemCard(props: ItemCardProps) {
  return props.item.form ? <FormCard {...props} form={props.item.form} /> : <DocumentCard {...props} />;
}

/** Questions to answer, or the answers once they are handed in. */
function FormCard({ item, form, isNext }: ItemCardProps & { readonly form: ChecklistForm }) {
  return (
    <li id={`item-${item.id}`} class="card" data-card data-status={item.status} tabIndex={-1} aria-labelledby={`title-${item.id}`}>
      <CardHead item={item} />
      {item.status === 'SUBMITTED' ? <GivenAnswers item={item} form={form} /> : <FormFields item={item} form={form} isNext={isNext} />}
    </li>
  );
}

/** Something to send, or something sent that still can be added to. The whole card takes dropped and pasted files. */
function DocumentCard({ item, maxFileBytes, isNext }: ItemCardProps) {
  const card = useRef<HTMLLIElement>(null);
  const addFiles = useAddFiles(item, maxFileBytes);
  const isOver = useDropTarget(card, addFiles);

  return (
    <li
      ref={card}
      id={`item-${item.id}`}
      class={isOver ? 'card over' : 'card'}
      data-card
      data-status={item.status}
      tabIndex={-1}
      aria-labelledby={`title-${item.id}`}
    >
      <CardHead item={item} />
      <FileList item={item} maxFileBytes={maxFileBytes} />
      <UploadArea item={item} maxFileBytes={maxFileBytes} isNext={isNext} isOver={isOver} onFiles={addFiles} />
    </li>
  );
}

/** What is asked, by when, and why it came back. */
function CardHead({ item }: { item: ChecklistItem }) {
  return (
    <>
      <div class="card-head">
        <h3 id={`title-${item.id}`}>{item.title}</h3>
        <StatusTag status={item.status} />
        <ItemDates item={item} />
      </div>
      {item.instructions && <p class="instructions as-written">{item.instructions}</p>}
      {item.status === 'REJECTED' && item.reason && <ReasonNote reason={item.reason} />}
    </>
  );
}

function ItemDates({ item }: { item: ChecklistItem }) {
  if (item.status === 'SUBMITTED') {
    return item.submittedAt ? <p class="due">{t.item.sent(formatMoment(item.submittedAt))}</p> : null;
  }
  if (!item.dueOn) return null;
  const due = describeDue(item.dueOn);
  return (
    <p class={`due due-${due.tone}`}>
      <Icon name="calendar" />
      {due.text}
    </p>
  );
}

function ReasonNote({ reason }: { reason: string }) {
  const { firm } = usePortal();
  return (
    <div class="reason">
      <h4>{t.item.reason(firm)}</h4>
      <p class="as-written">{reason}</p>
    </div>
  );
}
