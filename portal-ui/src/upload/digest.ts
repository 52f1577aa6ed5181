export interface DigestRequest {
  readonly id: number;
  readonly file: Blob;
}

/** Without a digest when the file could not be read. */
export interface DigestAnswer {
  readonly id: number;
  readonly sha256?: string;
}

/** The file is gone, locked, or a folder. */
export class Unreadable extends Error {}

export type Digest = (file: Blob) => Promise<string>;

/** SHA-256 in a worker that starts with the first file, so that the page stays smooth; in the page where there is none. */
export function workerDigest(): Digest {
  let worker: Worker | undefined;
  let usable = true;
  let requests = 0;

  return async (file) => {
    if (!usable) return digestHere(file);
    try {
      worker ??= startWorker();
      return await ask(worker, { id: ++requests, file });
    } catch (error) {
      if (error instanceof Unreadable) throw error;
      usable = false;
      return digestHere(file);
    }
  };
}

function startWorker(): Worker {
  return new Worker(new URL('./digest.worker.ts', import.meta.url), { type: 'module' });
}

function ask(worker: Worker, request: DigestRequest): Promise<string> {
  return new Promise((resolve, reject) => {
    const over = new AbortController();
    const onAnswer = ({ data }: MessageEvent<DigestAnswer>) => {
      if (data.id !== request.id) return;
      over.abort();
      if (data.sha256) resolve(data.sha256);
      else reject(new Unreadable());
    };
    const onBroken = () => {
      over.abort();
      reject(new Error('The worker does not start here'));
    };
    worker.addEventListener('message', onAnswer, { signal: over.signal });
    worker.addEventListener('error', onBroken, { signal: over.signal });
    worker.postMessage(request);
  });
}

async function digestHere(file: Blob): Promise<string> {
  const { sha256Of } = await import('./sha256');
  return sha256Of(file).catch(() => {
    throw new Unreadable();
  });
}
