import type { Readable } from '../ui/store';
import type { Upload, UploadState } from './upload';

const NONE: readonly Upload[] = [];

/** What is on its way, by item. An item's list is another array exactly when something in it changed. */
export class UploadList implements Readable<UploadList> {
  private readonly byItem = new Map<string, readonly Upload[]>();
  private readonly listeners = new Set<() => void>();

  get(): UploadList {
    return this;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  ofItem(itemId: string): readonly Upload[] {
    return this.byItem.get(itemId) ?? NONE;
  }

  all(): Upload[] {
    return [...this.byItem.values()].flat();
  }

  find(id: string): Upload | undefined {
    return this.all().find((upload) => upload.id === id);
  }

  add(uploads: readonly Upload[]): void {
    uploads.forEach((upload) => this.byItem.set(upload.itemId, [...this.ofItem(upload.itemId), upload]));
    this.tell();
  }

  show(upload: Pick<Upload, 'id' | 'itemId'>, state: UploadState): void {
    const change = (each: Upload) => (each.id === upload.id ? { ...each, state } : each);
    this.byItem.set(upload.itemId, this.ofItem(upload.itemId).map(change));
    this.tell();
  }

  remove(upload: Pick<Upload, 'id' | 'itemId'>): void {
    this.byItem.set(
      upload.itemId,
      this.ofItem(upload.itemId).filter((each) => each.id !== upload.id),
    );
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}
