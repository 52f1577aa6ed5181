import { t } from '../strings';
import type { FieldProps } from './QuestionField';
import { LONG_ANSWER, SHORT_ANSWER } from './words';

const NEARLY_FULL = 0.9;

/** Words, a number or a date. Phones bring the keyboard that fits. */
export function TextAnswer({ id, question, answer, describedBy, isFaulty, onAnswer }: FieldProps) {
  const value = answer?.value ?? '';
  const common = {
    id,
    value,
    required: question.required,
    'aria-describedby': describedBy,
    'aria-invalid': isFaulty || undefined,
    onBlur: () => onAnswer(answer, true),
  };
  const take = (typed: string) => onAnswer(typed === '' ? undefined : { value: typed }, false);

  switch (question.type) {
    case 'LONG_TEXT':
      return (
        <>
          <textarea {...common} rows={3} maxLength={LONG_ANSWER} onInput={(event) => take(event.currentTarget.value)} />
          <Left used={value.length} most={LONG_ANSWER} />
        </>
      );
    case 'NUMBER':
      return (
        <input
          {...common}
          class="narrow"
          type="text"
          inputMode={keyboardFor(question.decimals, question.min)}
          autocomplete="off"
          maxLength={24}
          onInput={(event) => take(event.currentTarget.value)}
          onKeyDown={stay}
        />
      );
    case 'DATE':
      return (
        <input
          {...common}
          class="narrow"
          type="date"
          min={question.min}
          max={question.max ?? '9999-12-31'}
          onInput={(event) => take(event.currentTarget.value)}
          onKeyDown={stay}
        />
      );
    default:
      return (
        <>
          <input
            {...common}
            type="text"
            enterkeyhint="next"
            maxLength={SHORT_ANSWER}
            onInput={(event) => take(event.currentTarget.value)}
            onKeyDown={stay}
          />
          <Left used={value.length} most={SHORT_ANSWER} />
        </>
      );
  }
}

/** The number pads of phones have no minus, and the one for whole numbers has no point. */
function keyboardFor(decimals: number | undefined, min: string | undefined): 'numeric' | 'decimal' | 'text' {
  if (min === undefined || min.startsWith('-')) return 'text';
  return decimals === 0 ? 'numeric' : 'decimal';
}

/** Enter in one answer must not hand in all of them. */
function stay(event: KeyboardEvent): void {
  if (event.key === 'Enter') event.preventDefault();
}

function Left({ used, most }: { used: number; most: number }) {
  return used < most * NEARLY_FULL ? null : <p class="hint">{t.form.charactersLeft(most - used)}</p>;
}
