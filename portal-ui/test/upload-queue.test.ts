import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '../src/api/problem';
import type { ProblemCode, UploadConfirmed } from '../src/api/types';
import { Unreadable } from '../src/upload/digest';
import { type PutRequest, StoreRefused } from '../src/upload/put';
import { file, item, progress } from './samples';
import { pending, uploadBench } from './upload-bench';

const refusal = (code: ProblemCode, status: number, pointer?: string) =>
  new Problem({ code, status, detail: '', ...(pointer && { errors: [{ pointer, code: 'refused', message: '' }] }) });

const settled = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

describe('sending', () => {
  it('filesChosenTogetherAreDeclaredTogetherAndStartAtOnce', async () => {
    const { queue, log, events } = uploadBench();
    queue.add('item-1', [file('a.pdf'), file('b.pdf')], 1000);
    await settled();
    expect(log).toEqual(['declare a.pdf+b.pdf', 'put a.pdf', 'put b.pdf', 'confirm a.pdf', 'confirm b.pdf']);
    expect(events.stored).toHaveBeenCalledTimes(2);
    expect(queue.uploads.all()).toEqual([]);
  });

  it('aFileCountsAsStoredOnlyWhenTheServerHasConfirmedIt', async () => {
    const { queue, events, confirmUpload, states } = uploadBench();
    const confirmation = pending<UploadConfirmed>();
    confirmUpload.mockReturnValue(confirmation.promise);
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    expect(states()).toEqual(['a.pdf: confirming']);
    expect(events.stored).not.toHaveBeenCalled();
    confirmation.resolve({ fileId: 'id', item: item(), progress });
    await settled();
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('theDeclarationNamesBytesTypeAndDigest', async () => {
    const { queue, startUploads } = uploadBench();
    queue.add('item-1', [file('Foto.HEIC', 'bytes', '')], 1000);
    await settled();
    expect(startUploads.mock.lastCall?.[1].files[0]).toMatchObject({
      name: 'Foto.HEIC',
      size: 5,
      contentType: 'image/heic',
      sha256: 'ab'.repeat(32),
    });
  });

  it('threeAreSentAtATime', async () => {
    const { queue, put, states } = uploadBench();
    put.mockReturnValue(pending<void>().promise);
    queue.add('item-1', [1, 2, 3, 4].map((n) => file(`${n}.pdf`)), 1000);
    await settled();
    expect(states()).toEqual(['1.pdf: sending', '2.pdf: sending', '3.pdf: sending', '4.pdf: queued']);
  });

  it('moreThanABatchHoldsBecomeTwo', async () => {
    const { queue, startUploads } = uploadBench();
    queue.add('item-1', Array.from({ length: 21 }, (_, n) => file(`${n}.pdf`)), 1000);
    await settled();
    expect(startUploads.mock.calls.map(([, { files }]) => files.length).sort()).toEqual([1, 20]);
  });

  it('progressIsShownAndTheSignedHeadersAreSentAsGiven', async () => {
    const { queue, put } = uploadBench();
    put.mockImplementation(({ headers, onProgress }: PutRequest) => {
      expect(headers).toEqual({ 'If-None-Match': '*' });
      onProgress(3);
      return pending<void>().promise;
    });
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    expect(queue.uploads.ofItem('item-1')[0]?.state).toEqual({ kind: 'sending', sent: 3 });
  });
});

describe('checks before anything is sent', () => {
  it('anEmptyOrTooLargeFileIsNeverDeclared', async () => {
    const { queue, log, states } = uploadBench();
    queue.add('item-1', [file('empty.pdf', ''), file('large.pdf', 'x'.repeat(11)), file('good.pdf')], 10);
    await settled();
    expect(log[0]).toBe('declare good.pdf');
    expect(states()).toEqual(['empty.pdf: empty', 'large.pdf: too-large']);
  });

  it('aFileThatCannotBeReadDoesNotHoldUpTheOthers', async () => {
    const { queue, log, digest, states } = uploadBench();
    digest.mockRejectedValueOnce(new Unreadable());
    queue.add('item-1', [file('gone.pdf'), file('good.pdf')], 1000);
    await settled();
    expect(log[0]).toBe('declare good.pdf');
    expect(states()).toEqual(['gone.pdf: unreadable']);
  });
});

describe('trouble on the way', () => {
  it('aLostConnectionIsTriedAgainUnderTheSameId', async () => {
    const { queue, put, startUploads, states, events } = uploadBench();
    put.mockRejectedValueOnce(new Unreachable());
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    expect(states()).toEqual(['a.pdf: waiting']);
    await vi.advanceTimersByTimeAsync(5000);
    const [first, second] = startUploads.mock.calls.map(([, request]) => request);
    expect(second).toEqual(first);
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('aRetryStartsAsSoonAsTheNetworkIsBack', async () => {
    const { queue, put, events } = uploadBench();
    put.mockRejectedValueOnce(new Unreachable());
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    dispatchEvent(new Event('online'));
    await settled();
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('anExpiredUrlIsReplaced', async () => {
    const { queue, put, startUploads, events } = uploadBench();
    put.mockRejectedValueOnce(new StoreRefused(403));
    queue.add('item-1', [file('a.pdf')], 1000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(startUploads).toHaveBeenCalledTimes(2);
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('aLostConfirmationIsAskedForAgainWithoutSendingTheBytesTwice', async () => {
    const { queue, put, confirmUpload, events } = uploadBench();
    confirmUpload.mockRejectedValueOnce(new Unreachable());
    queue.add('item-1', [file('a.pdf')], 1000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(put).toHaveBeenCalledOnce();
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('bytesThatTheStoreDoesNotHaveAreSentAgain', async () => {
    const { queue, put, confirmUpload } = uploadBench();
    confirmUpload.mockRejectedValueOnce(refusal('upload-not-stored', 409));
    queue.add('item-1', [file('a.pdf')], 1000);
    await vi.advanceTimersByTimeAsync(5000);
    expect(put).toHaveBeenCalledTimes(2);
  });

  it('aFileThatIsAlreadyStoredIsOnlyConfirmed', async () => {
    const { queue, put, startUploads, events } = uploadBench();
    startUploads.mockImplementation(async (_, { batchId, files }) => ({
      batchId,
      uploads: files.map(({ id }) => ({ fileId: id, stored: true })),
    }));
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    expect(put).not.toHaveBeenCalled();
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('afterManyAttemptsTheContactIsAskedAndCanGoOn', async () => {
    const { queue, put, states, startUploads, events } = uploadBench();
    put.mockRejectedValue(new Unreachable());
    queue.add('item-1', [file('a.pdf')], 1000);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states()).toEqual(['a.pdf: unreachable']);
    put.mockResolvedValue();
    queue.retry(queue.uploads.all()[0]?.id ?? '');
    await settled();
    expect(events.stored).toHaveBeenCalledOnce();
    expect(new Set(startUploads.mock.calls.map(([, { batchId }]) => batchId)).size).toBe(1);
  });

  it('anEndedSessionPausesUntilItIsBack', async () => {
    const { queue, startUploads, events } = uploadBench();
    startUploads.mockRejectedValueOnce(refusal('unauthenticated', 401));
    queue.add('item-1', [file('a.pdf')], 1000);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(queue.uploads.all()[0]?.state).toEqual({ kind: 'waiting', for: 'session' });
    queue.resume();
    await settled();
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it('aRefusedTypeIsTakenOutAndTheOthersGoOn', async () => {
    const { queue, startUploads, states, events } = uploadBench();
    startUploads.mockRejectedValueOnce(refusal('validation-failed', 422, '/files/1/contentType'));
    queue.add('item-1', [file('good.pdf'), file('bad.exe')], 1000);
    await settled();
    expect(states()).toEqual(['bad.exe: type']);
    expect(events.stored).toHaveBeenCalledOnce();
  });

  it.each([
    [new StoreRefused(400), 'changed'],
    [new StoreRefused(405), 'server'],
    [refusal('invalid-transition', 409), 'closed'],
    [refusal('payload-too-large', 413), 'too-large'],
    [refusal('upload-mismatch', 409), 'changed'],
  ])('%s is told as "%s"', async (error, failure) => {
    const { queue, put, states } = uploadBench();
    put.mockRejectedValue(error);
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    expect(states()).toEqual([`a.pdf: ${failure}`]);
  });

  it('aChangedFileBeginsAnewUnderAnotherId', async () => {
    const { queue, put, cancelUpload, startUploads, events } = uploadBench();
    put.mockRejectedValueOnce(new StoreRefused(400));
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    queue.retry(queue.uploads.all()[0]?.id ?? '');
    await settled();
    const ids = startUploads.mock.calls.map(([, { files }]) => files[0]?.id);
    expect(ids[1]).not.toBe(ids[0]);
    expect(cancelUpload).toHaveBeenCalledWith(ids[0]);
    expect(events.stored).toHaveBeenCalledOnce();
  });
});

describe('cancelling', () => {
  it('stopsTheTransferAndTellsTheServer', async () => {
    const { queue, put, cancelUpload, events } = uploadBench();
    let signal: AbortSignal | undefined;
    put.mockImplementation((request: PutRequest) => {
      signal = request.signal;
      return pending<void>().promise;
    });
    queue.add('item-1', [file('a.pdf')], 1000);
    await settled();
    const id = queue.uploads.all()[0]?.id ?? '';
    await queue.cancel(id);
    expect(signal?.aborted).toBe(true);
    expect(cancelUpload).toHaveBeenCalledWith(id);
    expect(events.cancelled).toHaveBeenCalledOnce();
    expect(queue.busy).toBe(false);
  });

  it('aFileNotYetDeclaredIsSimplyForgotten', async () => {
    const { queue, digest, log } = uploadBench();
    const reading = pending<string>();
    digest.mockReturnValueOnce(reading.promise);
    queue.add('item-1', [file('a.pdf'), file('b.pdf')], 1000);
    await queue.cancel(queue.uploads.all()[0]?.id ?? '');
    reading.resolve('cd'.repeat(32));
    await settled();
    expect(log).toEqual(['declare b.pdf', 'put b.pdf', 'confirm b.pdf']);
  });

  it('theRestOfTheBatchGoesOn', async () => {
    const { queue, put, log } = uploadBench();
    const first = pending<void>();
    put.mockReturnValueOnce(first.promise);
    queue.add('item-1', [file('a.pdf'), file('b.pdf')], 1000);
    await settled();
    await queue.cancel(queue.uploads.all()[0]?.id ?? '');
    first.reject(new Unreachable());
    await settled();
    expect(log).toEqual(['declare a.pdf+b.pdf', 'put b.pdf', 'confirm b.pdf', 'cancel a.pdf']);
    expect(queue.busy).toBe(false);
  });
});
