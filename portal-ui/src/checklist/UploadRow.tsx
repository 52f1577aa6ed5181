import { formatBytes } from '../format/bytes';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import type { IconName } from '../ui/Icon';
import { Meter } from '../ui/Meter';
import { isRepeatable, type Upload } from '../upload/upload';
import { FileAction } from './FileAction';
import { FileRow } from './FileRow';
import { useWorkspace, wordsForFailure } from './workspace';

interface UploadRowProps {
  readonly upload: Upload;
  readonly maxFileBytes: number;
}

/** A file on its way, or one that needs the contact. */
export function UploadRow({ upload, maxFileBytes }: UploadRowProps) {
  const { firm } = usePortal();
  const { name, size, state } = upload;

  if (state.kind === 'failed') {
    const status = wordsForFailure(state.failure, firm, maxFileBytes);
    return <FileRow name={name} tone="failed" icon="alert" status={status} actions={<FailedActions upload={upload} />} />;
  }
  const percent = percentOf(upload);
  const icon: { icon?: IconName } = state.kind === 'waiting' ? { icon: 'cloudOff' } : {};
  return (
    <FileRow name={name} tone="under-way" status={statusOf(upload, percent)} {...icon} actions={<CancelAction upload={upload} />}>
      <Meter label={t.upload.progress(name)} percent={size > 0 ? percent : 0} />
    </FileRow>
  );
}

function CancelAction({ upload }: { upload: Upload }) {
  const { queue } = useWorkspace();
  if (upload.state.kind === 'confirming') return null; // the bytes are there; too late to stop
  return <FileAction words={t.upload.cancel} file={upload.name} onClick={() => void queue.cancel(upload.id)} />;
}

function FailedActions({ upload: { id, name, state } }: { upload: Upload }) {
  const { queue } = useWorkspace();
  return (
    <>
      {state.kind === 'failed' && isRepeatable(state.failure) && (
        <FileAction strong words={t.upload.retry} file={name} onClick={() => queue.retry(id)} />
      )}
      <FileAction words={t.upload.remove} file={name} onClick={() => void queue.cancel(id)} />
    </>
  );
}

function percentOf({ state, size }: Upload): number {
  if (state.kind === 'confirming') return 100;
  return state.kind === 'sending' ? Math.floor((state.sent / size) * 100) : 0;
}

function statusOf({ state, size }: Upload, percent: number): string {
  switch (state.kind) {
    case 'preparing':
      return t.upload.preparing;
    case 'queued':
      return t.upload.queued;
    case 'sending':
      return t.upload.sending(percent, formatBytes(size));
    case 'confirming':
      return t.upload.confirming;
    case 'waiting':
      return state.for === 'session' ? t.upload.paused : t.upload.waiting;
    case 'failed':
      return '';
  }
}
