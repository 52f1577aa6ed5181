import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Question } from '../api/types';
import { t } from '../strings';
import { Icon } from '../ui/Icon';
import { Choices } from './Choices';
import { TextAnswer } from './TextAnswer';
import { hintsOf, USUAL_STEPS, wordsForFault } from './words';

export interface FieldProps {
  readonly id: string;
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly describedBy: string | undefined;
  readonly isFaulty: boolean;
  /** `atOnce` when nothing more is to come, as after a choice. */
  readonly onAnswer: (answer: Answer | undefined, atOnce: boolean) => void;
}

interface QuestionFieldProps extends Pick<FieldProps, 'id' | 'question' | 'answer' | 'onAnswer'> {
  readonly fault: string | undefined;
}

/** One question with its hint, the place for its answer, and what is wrong with that once the reader has left it. */
export function QuestionField({ id, question, answer, fault, onAnswer }: QuestionFieldProps) {
  const [isInside, setInside] = useState(false);
  const shownFault = fault && (fault === 'required' || !isInside) ? fault : undefined;
  const hints = hintsOf(question);
  const describedBy = [shownFault && `${id}-fault`, hints.length > 0 && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const field = { id, question, answer, describedBy, isFaulty: shownFault !== undefined, onAnswer };

  return (
    <div
      class="field"
      onFocusCapture={() => setInside(true)}
      onBlurCapture={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setInside(false);
      }}
    >
      <Frame field={field}>
        {hints.length > 0 && (
          <p class="hint" id={`${id}-hint`}>
            {hints.map((hint) => (
              <span key={hint}>{hint}</span>
            ))}
          </p>
        )}
        <Answering field={field} />
        {shownFault && (
          <p class="fault" id={`${id}-fault`}>
            <Icon name="alert" />
            {wordsForFault(question, shownFault)}
          </p>
        )}
      </Frame>
    </div>
  );
}

/** A single control has a label; a group of them is named by a legend. */
function Frame({ field, children }: { field: FieldProps; children: ComponentChildren }) {
  const { id, question, describedBy, isFaulty } = field;
  if (!isGroup(question)) {
    return (
      <>
        <label for={id}>
          <Label question={question} />
        </label>
        {children}
      </>
    );
  }
  const isOneOf = question.type !== 'MULTIPLE_CHOICE';
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      aria-describedby={describedBy}
      {...(isOneOf ? { role: 'radiogroup', 'aria-required': question.required, 'aria-invalid': isFaulty } : {})}
    >
      <legend>
        <Label question={question} />
      </legend>
      {children}
    </fieldset>
  );
}

function Label({ question }: { question: Question }) {
  return (
    <>
      {question.label} {question.required && <span class="must">{t.form.required}</span>}
    </>
  );
}

function Answering({ field }: { field: FieldProps }) {
  const { question, answer, onAnswer } = field;
  switch (question.type) {
    case 'SINGLE_CHOICE':
    case 'MULTIPLE_CHOICE':
      return <Choices {...field} options={question.options ?? []} chosen={answer?.optionIds ?? []} onChosen={(ids) => onAnswer(ids.length > 0 ? { optionIds: [...ids] } : undefined, true)} />;
    case 'RATING':
      return <Choices {...field} isScale options={scale(question)} chosen={answer?.value ? [answer.value] : []} onChosen={([step]) => onAnswer(step ? { value: step } : undefined, true)} />;
    default:
      return <TextAnswer {...field} />;
  }
}

function isGroup({ type }: Question): boolean {
  return type === 'SINGLE_CHOICE' || type === 'MULTIPLE_CHOICE' || type === 'RATING';
}

function scale({ steps = USUAL_STEPS }: Question) {
  return Array.from({ length: steps }, (_, index) => ({ id: String(index + 1), label: String(index + 1) }));
}
