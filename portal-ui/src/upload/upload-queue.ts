import type { PortalApi } from '../api/portal-api';
import type { UploadConfirmed } from '../api/types';
import { Batch } from './batch';
import { checkFile } from './check';
import { Connection } from './connection';
import { declare, nameOf } from './declaration';
import { deliver } from './delivery';
import type { Digest } from './digest';
import { Lanes } from './lanes';
import type { Put } from './put';
import { judge } from './refused';
import { type Failure, isUnderWay, type Upload, type UploadState } from './upload';
import { UploadList } from './upload-list';

const AT_ONCE = 3;
const FILES_PER_BATCH = 20;

export interface UploadTools {
  readonly api: Pick<PortalApi, 'startUploads' | 'confirmUpload' | 'cancelUpload'>;
  readonly put: Put;
  readonly digest: Digest;
  readonly newId: () => string;
}

export interface UploadEvents {
  stored(upload: Upload, confirmed: UploadConfirmed): void;
  failed(upload: Upload, failure: Failure): void;
  /** A cancelled file may have been the last one missing, so the item may be another one now. */
  cancelled(upload: Upload): void;
}

interface Job {
  readonly upload: Upload;
  readonly file: File;
  readonly batch: Batch;
  readonly abort: AbortController;
}

/** Takes chosen files, starts at once, and keeps at it until each is stored, cancelled, or needs the contact. */
export class UploadQueue {
  readonly uploads = new UploadList();
  private readonly jobs = new Map<string, Job>();
  private readonly lanes = new Lanes(AT_ONCE);
  private readonly connection = new Connection();

  constructor(
    private readonly tools: UploadTools,
    private readonly events: UploadEvents,
  ) {}

  get busy(): boolean {
    return this.uploads.all().some(isUnderWay);
  }

  add(itemId: string, files: readonly File[], maxBytes: number): void {
    for (let start = 0; start < files.length; start += FILES_PER_BATCH) {
      this.begin(itemId, files.slice(start, start + FILES_PER_BATCH), maxBytes);
    }
  }

  /** Shows a folder that was dropped as what it is: nothing that can be sent. */
  refuse(itemId: string, name: string, failure: Failure): void {
    const upload: Upload = { id: this.tools.newId(), itemId, name, size: 0, state: { kind: 'failed', failure } };
    this.uploads.add([upload]);
    this.events.failed(upload, failure);
  }

  /** Stops a file or takes a failed one off the list. */
  async cancel(id: string): Promise<void> {
    const upload = this.uploads.find(id);
    if (!upload) return;
    await this.discard(upload);
    this.events.cancelled(upload);
  }

  /** Goes on with a failed file under the same id; one whose bytes may have changed begins anew. */
  retry(id: string): void {
    const job = this.jobs.get(id);
    const state = this.uploads.find(id)?.state;
    if (!job || state?.kind !== 'failed') return;
    const declaration = job.batch.declarationOf(id);
    if (declaration && state.failure !== 'changed' && state.failure !== 'unreadable') {
      this.show(job, { kind: 'queued' });
      void this.send(job);
    } else {
      void this.discard(job.upload);
      this.begin(job.upload.itemId, [job.file], Infinity);
    }
  }

  /** The session or the connection is back. */
  resume(): void {
    this.connection.wake();
  }

  async cancelAll(): Promise<void> {
    await Promise.all(this.uploads.all().map((upload) => this.discard(upload)));
  }

  private async discard({ id, itemId }: Upload): Promise<void> {
    const job = this.jobs.get(id);
    this.jobs.delete(id);
    this.uploads.remove({ id, itemId });
    job?.abort.abort();
    // Unheard, the server lists the file as unfinished and the contact can remove it there.
    await job?.batch.withdraw(id).catch(() => undefined);
  }

  private begin(itemId: string, files: readonly File[], maxBytes: number): void {
    const batch = new Batch(this.tools.newId(), itemId, this.tools.api);
    const jobs = files.map((file) => this.jobFor(file, batch, checkFile(file, maxBytes)));
    this.uploads.add(jobs.map((job) => job.upload));
    jobs.forEach((job) => this.jobs.set(job.upload.id, job));
    jobs.forEach(({ upload }) => upload.state.kind === 'failed' && this.events.failed(upload, upload.state.failure));
    void this.prepareAndSend(jobs.filter((job) => job.upload.state.kind !== 'failed'));
  }

  private jobFor(file: File, batch: Batch, failure: Failure | undefined): Job {
    const state: UploadState = failure ? { kind: 'failed', failure } : { kind: 'preparing' };
    const upload = { id: this.tools.newId(), itemId: batch.itemId, name: nameOf(file), size: file.size, state };
    return { upload, file, batch, abort: new AbortController() };
  }

  /** A batch is declared as a whole, so every file of it is read before the first one is sent. */
  private async prepareAndSend(jobs: readonly Job[]): Promise<void> {
    const ready: Job[] = [];
    for (const job of jobs) {
      if (await this.prepare(job)) ready.push(job);
    }
    await Promise.all(ready.filter(isWanted).map((job) => this.send(job)));
  }

  private async prepare(job: Job): Promise<boolean> {
    if (!isWanted(job)) return false;
    try {
      const sha256 = await this.tools.digest(job.file);
      if (!isWanted(job)) return false;
      job.batch.include(declare(job.upload.id, job.file, sha256));
      this.show(job, { kind: 'queued' });
      return true;
    } catch (error) {
      this.fail(job, error);
      return false;
    }
  }

  private async send(job: Job): Promise<void> {
    try {
      const confirmed = await this.lanes.run(() => this.deliver(job));
      this.jobs.delete(job.upload.id);
      this.events.stored(job.upload, confirmed);
      this.uploads.remove(job.upload);
    } catch (error) {
      if (isWanted(job)) this.fail(job, error);
    }
  }

  private deliver(job: Job): Promise<UploadConfirmed> {
    job.abort.signal.throwIfAborted();
    const { file, batch } = job;
    const report = (state: UploadState) => this.show(job, state);
    const parcel = { id: job.upload.id, file, batch, signal: job.abort.signal, report };
    return deliver(parcel, { ...this.tools, connection: this.connection });
  }

  private fail(job: Job, error: unknown): void {
    const verdict = judge(error);
    const failure = verdict.kind === 'failed' ? verdict.failure : 'unreachable';
    this.show(job, { kind: 'failed', failure });
    this.events.failed(job.upload, failure);
  }

  private show(job: Job, state: UploadState): void {
    if (isWanted(job)) this.uploads.show(job.upload, state);
  }
}

function isWanted(job: Job): boolean {
  return !job.abort.signal.aborted;
}
