import { v7 } from 'uuid';
import type { PortalApi } from '../api/portal-api';
import { workerDigest } from './digest';
import { putToStore } from './put';
import { type UploadEvents, UploadQueue } from './upload-queue';

/** The queue with the browser's own means. */
export function browserUploads(api: PortalApi, events: UploadEvents): UploadQueue {
  return new UploadQueue({ api, put: putToStore, digest: workerDigest(), newId: v7 }, events);
}
