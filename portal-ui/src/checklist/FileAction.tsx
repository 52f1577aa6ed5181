import { t } from '../strings';

interface FileActionProps {
  readonly words: string;
  readonly file: string;
  readonly strong?: boolean;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A small button beside a file; its name says which file, for those who do not see the row. */
export function FileAction({ words, file, strong = false, disabled = false, onClick }: FileActionProps) {
  return (
    <button
      type="button"
      class={strong ? 'button plain' : 'button quiet'}
      aria-label={t.upload.aboutFile(words, file)}
      disabled={disabled}
      onClick={onClick}
    >
      {words}
    </button>
  );
}
