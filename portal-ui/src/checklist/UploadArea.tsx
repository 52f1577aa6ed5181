import { useRef } from 'preact/hooks';
import type { ChecklistItem } from '../api/types';
import { formatBytes } from '../format/bytes';
import { t } from '../strings';
import { Icon } from '../ui/Icon';

interface UploadAreaProps {
  readonly item: ChecklistItem;
  readonly maxFileBytes: number;
  readonly isNext: boolean;
  readonly isOver: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Where files are chosen; sending begins with the choice. A phone offers its camera here by itself. */
export function UploadArea({ item, maxFileBytes, isNext, isOver, onFiles }: UploadAreaProps) {
  const input = useRef<HTMLInputElement>(null);
  const sent = item.status === 'SUBMITTED';
  const limit = formatBytes(maxFileBytes);

  const take = () => {
    const files = [...(input.current?.files ?? [])];
    if (input.current) input.current.value = ''; // so that the same file can be chosen again
    onFiles(files);
  };

  return (
    <div class={sent ? 'drop compact' : 'drop'}>
      <button
        type="button"
        id={`choose-${item.id}`}
        class={isNext ? 'button primary' : 'button plain'}
        onClick={() => input.current?.click()}
      >
        <Icon name={sent ? 'plus' : 'upload'} />
        {sent ? t.upload.another : t.upload.choose}
        <span class="spoken"> {t.upload.of(item.title)}</span>
      </button>
      <span class="drop-hint">
        <span class="with-mouse">{isOver ? t.upload.dropHere(item.title) : t.upload.hint(limit)}</span>
        <span class="with-touch">{t.upload.hintTouch(limit)}</span>
      </span>
      <input ref={input} type="file" multiple hidden aria-label={t.upload.choose} onChange={take} />
    </div>
  );
}
