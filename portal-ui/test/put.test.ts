import { beforeEach, expect, it, vi } from 'vitest';
import { Unreachable } from '../src/api/problem';
import { putToStore, StoreRefused } from '../src/upload/put';

class FakeRequest {
  static newest: FakeRequest;
  readonly upload: { onprogress?: (event: { loaded: number }) => void } = {};
  readonly headers: Record<string, string> = {};
  status = 0;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  onloadend?: () => void;
  open = vi.fn();
  send = vi.fn();
  constructor() {
    FakeRequest.newest = this;
  }
  setRequestHeader(name: string, value: string): void {
    this.headers[name] = value;
  }
  abort(): void {
    this.onabort?.();
    this.onloadend?.();
  }
  answer(status: number): void {
    this.status = status;
    this.onload?.();
    this.onloadend?.();
  }
}

const onProgress = vi.fn();
let abort: AbortController;

function send(): Promise<void> {
  const headers = { 'Content-Type': 'application/pdf', 'Content-Length': '3', Host: 'store', 'If-None-Match': '*' };
  return putToStore({ url: '/store/1', headers, body: new Blob(['abc']), signal: abort.signal, onProgress });
}

beforeEach(() => {
  abort = new AbortController();
  vi.stubGlobal('XMLHttpRequest', FakeRequest);
});

it.each([200, 204, 412])('%d means that the bytes are there', async (status) => {
  const sent = send();
  FakeRequest.newest.answer(status);
  await expect(sent).resolves.toBeUndefined();
});

it.each([400, 403, 500])('%d is a refusal', async (status) => {
  const sent = send();
  FakeRequest.newest.answer(status);
  await expect(sent).rejects.toEqual(new StoreRefused(status));
});

it('sendsTheGivenHeadersExceptThoseTheBrowserSetsItself', () => {
  void send();
  expect(FakeRequest.newest.headers).toEqual({ 'Content-Type': 'application/pdf', 'If-None-Match': '*' });
});

it('tellsItsProgressAndStopsOnDemand', async () => {
  const sent = send();
  FakeRequest.newest.upload.onprogress?.({ loaded: 2 });
  expect(onProgress).toHaveBeenCalledWith(2);
  abort.abort();
  await expect(sent).rejects.toBeInstanceOf(Unreachable);
});

it('aTransferThatStandsStillIsGivenUp', async () => {
  vi.useFakeTimers();
  const sent = send();
  vi.advanceTimersByTime(60_000);
  await expect(sent).rejects.toBeInstanceOf(Unreachable);
  vi.useRealTimers();
});
