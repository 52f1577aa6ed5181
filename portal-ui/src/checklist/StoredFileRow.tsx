import { useState } from 'preact/hooks';
import { Problem } from '../api/problem';
import type { ChecklistFile } from '../api/types';
import { formatBytes } from '../format/bytes';
import { formatMoment } from '../format/dates';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { FileAction } from './FileAction';
import { FileRow } from './FileRow';
import { useWorkspace } from './workspace';

/** A file that the object store has confirmed. */
export function StoredFileRow({ file }: { file: ChecklistFile }) {
  const moment = formatMoment(file.storedAt ?? '');
  return <FileRow name={file.name} tone="stored" icon="check" status={t.upload.stored(moment, formatBytes(file.size))} />;
}

/** A file whose upload broke off, on an earlier visit or on another device. */
export function UnfinishedFileRow({ file }: { file: ChecklistFile }) {
  const { api } = usePortal();
  const { checklist } = useWorkspace();
  const [removing, setRemoving] = useState(false);

  const remove = async () => {
    setRemoving(true);
    try {
      await api.cancelUpload(file.id).catch(unlessGone);
      announce(t.announce.removed(file.name));
      await checklist.invalidate();
    } catch {
      announce(t.upload.removeFailed(file.name));
    } finally {
      setRemoving(false);
    }
  };

  return (
    <FileRow
      name={file.name}
      tone="failed"
      icon="alert"
      status={t.upload.unfinished}
      actions={<FileAction words={t.upload.remove} file={file.name} disabled={removing} onClick={() => void remove()} />}
    />
  );
}

function unlessGone(error: unknown): void {
  if (!(error instanceof Problem) || error.code !== 'not-found') throw error;
}
