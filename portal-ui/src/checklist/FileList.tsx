import type { ChecklistItem } from '../api/types';
import { t } from '../strings';
import { useStore } from '../ui/store';
import { StoredFileRow, UnfinishedFileRow } from './StoredFileRow';
import { UploadRow } from './UploadRow';
import { useWorkspace } from './workspace';

interface FileListProps {
  readonly item: ChecklistItem;
  readonly maxFileBytes: number;
}

/** What the firm has of an item, then what is on its way there. */
export function FileList({ item, maxFileBytes }: FileListProps) {
  const { queue } = useWorkspace();
  const uploads = useStore(queue.uploads, (list) => list.ofItem(item.id));
  const stored = item.files.filter((file) => file.storedAt);
  const underWay = new Set(uploads.map((upload) => upload.id));
  const unfinished = item.files.filter((file) => !file.storedAt && !underWay.has(file.id));

  if (stored.length + unfinished.length + uploads.length === 0) return null;
  return (
    <ul class="files" aria-label={t.item.files(item.title)}>
      {stored.map((file) => (
        <StoredFileRow key={file.id} file={file} />
      ))}
      {unfinished.map((file) => (
        <UnfinishedFileRow key={file.id} file={file} />
      ))}
      {uploads
        .filter((upload) => !stored.some((file) => file.id === upload.id))
        .map((upload) => (
          <UploadRow key={upload.id} upload={upload} maxFileBytes={maxFileBytes} />
        ))}
    </ul>
  );
}
