import { Unreachable } from '../api/problem';

/** The object store answered, but did not take the bytes. */
export class StoreRefused extends Error {
  constructor(readonly status: number) {
    super(`The object store answered ${status}`);
    this.name = 'StoreRefused';
  }
}

export interface PutRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Blob;
  readonly signal: AbortSignal;
  readonly onProgress: (sentBytes: number) => void;
}

export type Put = (request: PutRequest) => Promise<void>;

/** Nothing moved for so long: the connection is dead even if nobody has said so. */
const STALLED_MS = 60_000;

/** Signed, but set by the browser itself, which refuses them from a script. */
const SET_BY_BROWSER = new Set(['host', 'content-length']);

/** Sends a file straight to the object store. XMLHttpRequest, because fetch tells no upload progress. */
export const putToStore: Put = ({ url, headers, body, signal, onProgress }) =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled: ReturnType<typeof setTimeout>;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MS);
    };
    const abort = () => request.abort();

    request.upload.onprogress = (progress) => {
      watch();
      onProgress(progress.loaded);
    };
    request.onload = () => (isThere(request.status) ? resolve() : reject(new StoreRefused(request.status)));
    request.onerror = request.onabort = () => reject(new Unreachable());
    request.onloadend = () => {
      clearTimeout(stalled);
      signal.removeEventListener('abort', abort);
    };

    signal.addEventListener('abort', abort);
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) {
      if (!SET_BY_BROWSER.has(name.toLowerCase())) request.setRequestHeader(name, value);
    }
    watch();
    request.send(body);
  });

/** 412 answers a second PUT of the same object: the first one arrived, only its answer was lost. */
function isThere(status: number): boolean {
  return (status >= 200 && status < 300) || status === 412;
}
