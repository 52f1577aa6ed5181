import type { Question } from '../api/types';
import { t } from '../strings';
import type { Faults } from './form-draft';
import { wordsForFault } from './words';

interface FaultSummaryProps {
  readonly itemId: string;
  readonly questions: readonly Question[];
  readonly faults: Faults;
}

/** What stands in the way of handing in, with a way to each of it. */
export function FaultSummary({ itemId, questions, faults }: FaultSummaryProps) {
  const faulty = questions.filter(({ id }) => faults[id]);
  const go = (event: Event, id: string) => {
    event.preventDefault(); // the address is the page's own
    const field = document.getElementById(`${itemId}-${id}`);
    const control = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field;
    control?.focus();
  };
  return (
    <div class="fault-summary">
      <h4>{t.form.faults(faulty.length)}</h4>
      <ul>
        {faulty.map((question) => (
          <li key={question.id}>
            <a href={`#${itemId}-${question.id}`} onClick={(event) => go(event, question.id)}>
              {question.label}
            </a>
            <span>{wordsForFault(question, faults[question.id] ?? '')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
