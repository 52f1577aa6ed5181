import { vi } from 'vitest';
import type { StartUploads, UploadConfirmed, Uploads } from '../src/api/types';
import type { PutRequest } from '../src/upload/put';
import { UploadQueue } from '../src/upload/upload-queue';
import { item, progress } from './samples';

/** An upload queue with a well-behaved server and store; a test changes the one answer it is about. */
export function uploadBench() {
  let ids = 0;
  const log: string[] = [];
  const names = new Map<string, string>();
  const nameOf = (id: string) => names.get(id) ?? id;

  const startUploads = vi.fn(async (_: string, request: StartUploads): Promise<Uploads> => {
    request.files.forEach((file) => names.set(file.id, file.name));
    log.push(`declare ${request.files.map((file) => file.name).join('+')}`);
    const uploads = request.files.map(({ id }) => ({ fileId: id, stored: false, url: `/store/${id}`, headers: { 'If-None-Match': '*' } }));
    return { batchId: request.batchId, uploads };
  });
  const put = vi.fn(async ({ url }: PutRequest): Promise<void> => {
    log.push(`put ${nameOf(url.replace('/store/', ''))}`);
  });
  const confirmUpload = vi.fn(async (fileId: string): Promise<UploadConfirmed> => {
    log.push(`confirm ${nameOf(fileId)}`);
    return { fileId, item: item(), progress };
  });
  const cancelUpload = vi.fn(async (fileId: string): Promise<void> => {
    log.push(`cancel ${nameOf(fileId)}`);
  });
  const digest = vi.fn(async (): Promise<string> => 'ab'.repeat(32));
  const events = { stored: vi.fn(), failed: vi.fn(), cancelled: vi.fn() };
  const tools = { api: { startUploads, confirmUpload, cancelUpload }, put, digest, newId: () => `id-${++ids}` };
  const queue = new UploadQueue(tools, events);
  const states = () => queue.uploads.all().map(({ name, state }) => `${name}: ${state.kind === 'failed' ? state.failure : state.kind}`);

  return { queue, log, events, put, digest, startUploads, confirmUpload, cancelUpload, states };
}

/** A promise that the test settles. */
export function pending<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
