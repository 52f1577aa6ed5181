import type { PortalApi } from '../api/portal-api';
import { Problem } from '../api/problem';
import type { UploadConfirmed } from '../api/types';
import type { Batch } from './batch';
import type { Connection } from './connection';
import type { Put } from './put';
import { judge, Refused, type Verdict } from './refused';
import type { UploadState } from './upload';

/** Tries in a row, with a network, before the contact is asked. */
const PATIENCE = 6;

export interface DeliveryTools {
  readonly api: Pick<PortalApi, 'confirmUpload'>;
  readonly put: Put;
  readonly connection: Connection;
}

export interface Parcel {
  readonly id: string;
  readonly file: File;
  readonly batch: Batch;
  readonly signal: AbortSignal;
  readonly report: (state: UploadState) => void;
}

/**
 * Brings one file into the store and resolves with the server's word that it is there, never earlier. What passes by
 * itself is tried again under the same id; anything else rejects with {@link Refused}.
 */
export async function deliver(parcel: Parcel, tools: DeliveryTools): Promise<UploadConfirmed> {
  let arrived = false;
  for (let attempt = 1; ; attempt++) {
    try {
      if (!arrived) await send(parcel, tools.put);
      arrived = true;
      return await confirm(parcel, tools.api);
    } catch (error) {
      parcel.signal.throwIfAborted();
      parcel.batch.forgetTarget(parcel.id);
      arrived &&= !isMissingInStore(error);
      await recover(await look(judge(error), parcel), attempt, parcel, tools.connection);
    }
  }
}

async function send({ id, file, batch, signal, report }: Parcel, put: Put): Promise<void> {
  const target = await batch.targetOf(id);
  signal.throwIfAborted();
  if (target.stored || !target.url) return;
  report({ kind: 'sending', sent: 0 });
  const onProgress = (sent: number) => report({ kind: 'sending', sent: Math.min(sent, file.size) });
  await put({ url: target.url, headers: target.headers ?? {}, body: file, signal, onProgress });
}

function confirm({ id, signal, report }: Parcel, api: DeliveryTools['api']): Promise<UploadConfirmed> {
  signal.throwIfAborted();
  report({ kind: 'confirming' });
  return api.confirmUpload(id);
}

function isMissingInStore(error: unknown): boolean {
  return error instanceof Problem && error.code === 'upload-not-stored';
}

/** A file that was changed or removed on the disk looks like a lost connection; retrying would not help. */
async function look(verdict: Verdict, { file }: Parcel): Promise<Verdict> {
  if (verdict.kind !== 'again') return verdict;
  const readable = await file.slice(0, 1).arrayBuffer().then(
    () => true,
    () => false,
  );
  return readable ? verdict : { kind: 'failed', failure: 'unreadable' };
}

async function recover(verdict: Verdict, attempt: number, parcel: Parcel, connection: Connection): Promise<void> {
  if (verdict.kind === 'failed') throw new Refused(verdict.failure);
  if (verdict.kind === 'session') {
    parcel.report({ kind: 'waiting', for: 'session' });
    await connection.untilWoken(parcel.signal);
  } else {
    if (attempt >= PATIENCE && navigator.onLine) throw new Refused('unreachable');
    parcel.report({ kind: 'waiting', for: 'connection' });
    await connection.pause(attempt, parcel.signal, verdict.afterSeconds);
  }
  parcel.signal.throwIfAborted();
}
