import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChecklistFile, ChecklistItem } from '../api/types';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { announce } from '../ui/announcer';
import { nameOf } from '../upload/declaration';
import { useWorkspace } from './workspace';

/** A file dropped beside a card must not replace the page, and with it everything under way. */
export function useFileDrops(): void {
  useEffect(() => {
    const swallow = (event: DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer) event.dataTransfer.dropEffect = 'none';
      event.preventDefault();
    };
    addEventListener('dragover', swallow);
    addEventListener('drop', swallow);
    return () => {
      removeEventListener('dragover', swallow);
      removeEventListener('drop', swallow);
    };
  }, []);
}

/** Starts sending files for an item. Folders are named and left out. */
export function useAddFiles(item: ChecklistItem, maxFileBytes: number): (files: readonly File[], folders?: string[]) => void {
  const { api } = usePortal();
  const { checklist, queue } = useWorkspace();
  return (files, folders = []) => {
    const replaced = item.files.filter((old) => !queue.uploads.find(old.id) && isChosenAgain(old, files));
    replaced.forEach((old) => {
      // Else it stays listed as unfinished.
      void api.cancelUpload(old.id).then(() => checklist.invalidate()).catch(() => undefined);
    });
    folders.forEach((name) => queue.refuse(item.id, name, 'folder'));
    if (files.length > 0) {
      announce(t.announce.chosen(files.length, item.title));
      queue.add(item.id, files, maxFileBytes);
    }
  };
}

/** Lets an element take files by dropping and pasting; tells whether files hover over it. */
export function useDropTarget(
  target: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[], folders?: string[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;

  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const ended = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      element.addEventListener(type, listener, { signal: ended.signal });

    on('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    });
    on('dragleave', (event) => {
      if (!(event.relatedTarget instanceof Node && element.contains(event.relatedTarget))) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const { files, folders } = contentOf(event.dataTransfer);
      latest.current(files, folders);
    });
    on('paste', (event) => {
      const { files } = contentOf(event.clipboardData);
      if (files.length > 0) latest.current(files);
    });
    return () => ended.abort();
  }, []);

  return isOver;
}

/** A broken-off upload gives way when its file is chosen once more. */
function isChosenAgain(old: ChecklistFile, files: readonly File[]): boolean {
  return !old.storedAt && files.some((file) => nameOf(file) === old.name && file.size === old.size);
}

function contentOf(transfer: DataTransfer | null): { files: File[]; folders: string[] } {
  const items = [...(transfer?.items ?? [])].filter((item) => item.kind === 'file');
  const folders = items.filter((item) => item.webkitGetAsEntry?.()?.isDirectory);
  const files = items.filter((item) => !folders.includes(item)).map((item) => item.getAsFile());
  return {
    files: files.filter((file) => file !== null),
    folders: folders.map((item) => item.getAsFile()?.name ?? ''),
  };
}
