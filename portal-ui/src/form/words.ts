import type { Answer, Question } from '../api/types';
import { formatCalendarDay } from '../format/dates';
import { t } from '../strings';

export const USUAL_STEPS = 5;
export const SHORT_ANSWER = 300;
export const LONG_ANSWER = 4_000;

/** What is said below the label: the firm's own hint, then what the answer must be like. */
export function hintsOf(question: Question): string[] {
  return [question.hint, rangeOf(question), formOf(question)].filter((hint) => hint !== undefined);
}

function formOf(question: Question): string | undefined {
  if (question.type === 'RATING') return t.form.scale(question.steps ?? USUAL_STEPS);
  if (question.type !== 'NUMBER' || question.decimals === undefined) return undefined;
  return question.decimals === 0 ? t.form.whole : t.form.decimals(question.decimals);
}

function rangeOf({ type, min, max }: Question): string | undefined {
  const isDate = type === 'DATE';
  const say = isDate ? formatCalendarDay : (bound: string) => bound;
  if (min && max) return t.form.between(say(min), say(max));
  if (min) return isDate ? t.form.from(say(min)) : t.form.atLeast(min);
  if (max) return isDate ? t.form.until(say(max)) : t.form.atMost(max);
  return undefined;
}

/** An answer for reading; several lines for several choices. */
export function wordsOf(question: Question, answer: Answer | undefined): readonly string[] {
  if (answer?.optionIds) {
    return (question.options ?? []).filter(({ id }) => answer.optionIds?.includes(id)).map(({ label }) => label);
  }
  const value = answer?.value;
  if (!value) return [];
  if (question.type === 'DATE') return [formatCalendarDay(value)];
  return [question.type === 'RATING' ? t.form.rated(value, question.steps ?? USUAL_STEPS) : value];
}

export function wordsForFault(question: Question, code: string): string {
  const { min = '', max = '', type } = question;
  switch (code) {
    case 'too-long':
      return t.fault[code](type === 'SHORT_TEXT' ? SHORT_ANSWER : LONG_ANSWER);
    case 'too-small':
      return t.fault[code](min);
    case 'too-large':
      return t.fault[code](max);
    case 'too-early':
      return t.fault[code](formatCalendarDay(min));
    case 'too-late':
      return t.fault[code](formatCalendarDay(max));
    case 'required':
    case 'not-one-line':
    case 'not-a-number':
    case 'too-many-decimals':
    case 'not-a-date':
      return t.fault[code];
    default:
      return t.fault.other;
  }
}
