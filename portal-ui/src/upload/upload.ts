/** Why a file did not get through; each has its own words. */
export type Failure =
  | 'empty'
  | 'too-large'
  | 'folder'
  | 'unreadable'
  | 'changed'
  | 'type'
  | 'closed'
  | 'full'
  | 'unreachable'
  | 'server';

export type UploadState =
  | { readonly kind: 'preparing' }
  | { readonly kind: 'queued' }
  | { readonly kind: 'sending'; readonly sent: number }
  | { readonly kind: 'confirming' }
  /** For the connection, or for the contact to open the link again. */
  | { readonly kind: 'waiting'; readonly for: 'connection' | 'session' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** A file on its way; once stored, it is among the item's files and no upload any more. */
export interface Upload {
  readonly id: string;
  readonly itemId: string;
  readonly name: string;
  readonly size: number;
  readonly state: UploadState;
}

/** Whether leaving the page now would lose it. */
export function isUnderWay(upload: Upload): boolean {
  return upload.state.kind !== 'failed';
}

/** Whether trying again can help; for the others the file itself has to change. */
export function isRepeatable(failure: Failure): boolean {
  return ['unreadable', 'changed', 'unreachable', 'server'].includes(failure);
}
