import { useRef } from 'preact/hooks';
import { t } from '../strings';
import type { FieldProps } from './QuestionField';

interface ChoicesProps extends Pick<FieldProps, 'id' | 'question'> {
  readonly options: ReadonlyArray<{ readonly id: string; readonly label: string }>;
  readonly chosen: readonly string[];
  readonly isScale?: boolean;
  readonly onChosen: (ids: readonly string[]) => void;
}

/** Options to tick. Where one at most may be chosen and none must be, the choice can be taken back. */
export function Choices({ id, question, options, chosen, isScale = false, onChosen }: ChoicesProps) {
  const severalMay = question.type === 'MULTIPLE_CHOICE';
  const group = useRef<HTMLDivElement>(null);
  // The page itself knows best what is ticked: two quick clicks may come before one rendering.
  const take = () => onChosen([...(group.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value));

  return (
    <>
      <div ref={group} class={isScale ? 'options scale' : 'options'}>
        {options.map((option) => (
          <label key={option.id} class="option">
            <input
              id={`${id}-${option.id}`}
              type={severalMay ? 'checkbox' : 'radio'}
              name={id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={take}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {!severalMay && !question.required && chosen.length > 0 && (
        <button type="button" class="button quiet clear" onClick={() => onChosen([])}>
          {t.form.clear}
          <span class="spoken"> {question.label}</span>
        </button>
      )}
    </>
  );
}
