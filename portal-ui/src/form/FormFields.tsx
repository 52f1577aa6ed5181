import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem, Unreachable } from '../api/problem';
import type { ChecklistForm, ChecklistItem } from '../api/types';
import { useWorkspace } from '../checklist/workspace';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { Icon } from '../ui/Icon';
import { useStore } from '../ui/store';
import { FaultSummary } from './FaultSummary';
import type { Outcome } from './form-draft';
import { QuestionField } from './QuestionField';
import { SavingNote } from './SavingNote';

interface FormFieldsProps {
  readonly item: ChecklistItem;
  readonly form: ChecklistForm;
  readonly isNext: boolean;
}

/** A form to fill in. What is typed is kept by itself; only the button hands it in. */
export function FormFields({ item, form, isNext }: FormFieldsProps) {
  const { firm } = usePortal();
  const { checklist, drafts } = useWorkspace();
  const draft = drafts.of(item.id, form);
  const state = useStore(draft);
  const [note, setNote] = useState<string>();
  const [wasRefused, setRefused] = useState(false);
  const message = useRef<HTMLDivElement>(null);
  const isFaulty = wasRefused && Object.keys(state.faults).length > 0;

  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (state.submitting) return;
    setNote(undefined);
    setRefused(false);
    const outcome = await draft.submit();
    if (outcome.kind === 'submitted') {
      announce(t.announce.submitted(item.title, firm));
      checklist.apply(outcome.result);
      return;
    }
    setRefused(outcome.kind === 'faults');
    setNote(wordsFor(outcome));
  };

  useEffect(() => {
    if (note || wasRefused) message.current?.focus();
  }, [note, wasRefused]);

  return (
    <form class="form" noValidate onSubmit={submit} aria-labelledby={`title-${item.id}`} autocomplete="off">
      <div ref={message} class="form-message" tabIndex={-1}>
        {isFaulty && <FaultSummary itemId={item.id} questions={form.questions} faults={state.faults} />}
        {note && (
          <p class="form-note">
            <Icon name="alert" />
            {note}
          </p>
        )}
      </div>
      {state.elsewhere !== undefined && (
        <p class="form-note" role="status">
          {t.form.elsewhere(state.elsewhere)}
        </p>
      )}
      {form.questions.map((question) => (
        <QuestionField
          key={question.id}
          id={`${item.id}-${question.id}`}
          question={question}
          answer={state.answers[question.id]}
          fault={state.faults[question.id]}
          onAnswer={(answer, atOnce) => draft.answer(question.id, answer, atOnce)}
        />
      ))}
      <div class="form-foot">
        <button
          type="submit"
          id={`submit-${item.id}`}
          class={isNext ? 'button primary' : 'button plain'}
          aria-disabled={state.submitting}
        >
          {state.submitting ? t.form.submitting : t.form.submit}
          <span class="spoken"> {t.upload.of(item.title)}</span>
        </button>
        <SavingNote saving={state.saving} title={item.title} />
      </div>
    </form>
  );
}

function wordsFor(outcome: Outcome): string | undefined {
  if (outcome.kind === 'changed') return t.form.changed;
  if (outcome.kind !== 'failed') return undefined;
  const { error } = outcome;
  if (error instanceof Unreachable) return t.form.notSubmitted.offline;
  if (error instanceof Problem && error.code === 'unauthenticated') return t.form.notSubmitted.session;
  if (error instanceof Problem && error.code === 'invalid-transition') return t.form.notSubmitted.closed;
  return t.form.notSubmitted.other;
}
