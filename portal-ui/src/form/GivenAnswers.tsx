import type { ChecklistItem, ChecklistForm } from '../api/types';
import { t } from '../strings';
import { wordsOf } from './words';

interface GivenAnswersProps {
  readonly item: ChecklistItem;
  readonly form: ChecklistForm;
}

/** A form that is handed in, for reading. */
export function GivenAnswers({ item, form }: GivenAnswersProps) {
  return (
    <dl class="given" aria-label={t.form.given(item.title)}>
      {form.questions.map((question) => {
        const words = wordsOf(question, form.answers[question.id]);
        return (
          <div key={question.id}>
            <dt>{question.label}</dt>
            {words.length === 0 && <dd class="no-answer">{t.form.none}</dd>}
            {words.map((word) => (
              <dd key={word} class="as-written">
                {word}
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
