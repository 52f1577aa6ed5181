// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalApi } from '../src/api/portal-api';
import { Problem, Unreachable } from '../src/api/problem';

interface Heard {
  readonly line: string;
  readonly key: string | undefined;
  readonly body: string;
}

type Answer = (response: ServerResponse) => void;

const ok: Answer = (response) => response.end('{"answer":"late or early, the same"}');
const cut: Answer = (response) => response.socket?.destroy();
const cutHalfWay: Answer = (response) => {
  response.writeHead(200, { 'Content-Length': 100 });
  response.write('{"half":', () => response.socket?.destroy());
};
const bare =
  (status: number, retryAfter?: number): Answer =>
  (response) =>
    response.writeHead(status, retryAfter === undefined ? {} : { 'Retry-After': retryAfter }).end();
const problem =
  (code: string, status: number, retryAfter?: number): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'application/problem+json', ...(retryAfter === undefined ? {} : { 'Retry-After': retryAfter }) });
    response.end(JSON.stringify({ code, status, title: '', detail: '' }));
  };

const COLLEAGUE = { id: '1', name: 'Ida', email: 'ida@example.org' };
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

let server: Server;
let heard: Heard[];
/** What the coming requests get; afterwards all is well. */
let answers: Answer[];
let api: PortalApi;

beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  heard = [];
  answers = [];
  server = createServer((request, response) => void take(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  api = new PortalApi(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = '';
  for await (const part of request) body += String(part);
  heard.push({ line: `${request.method} ${request.url}`, key: request.headers['idempotency-key'] as string | undefined, body });
  (answers.shift() ?? ok)(response);
}

const keys = () => heard.map(({ key }) => key);
const differentKeys = () => new Set(keys()).size;
const cuts = (times: number) => Array.from({ length: times }, () => cut);
const failure = (work: Promise<unknown>) => work.then(() => expect.fail('answered'), (error: unknown) => error);

describe('a key', () => {
  it('goesWithWhatChangesSomethingAndIsRandom', async () => {
    await api.openCalendar();
    await api.closeCalendar();
    await api.saveAnswers('1', 3, {});
    for (const key of keys()) expect(key).toMatch(UUID);
    expect(differentKeys()).toBe(3);
  });

  it('doesNotGoWithReads', async () => {
    await api.home();
    expect(keys()).toEqual([undefined]);
  });

  it('isAnotherOneOnceThereIsAnAnswerEvenARefusal', async () => {
    answers = [ok, problem('validation-failed', 422), ok];
    await api.openCalendar();
    await expect(api.openCalendar()).rejects.toBeInstanceOf(Problem);
    await api.openCalendar();
    expect(differentKeys()).toBe(3);
  });
});

describe('without an answer', () => {
  it.each([
    ['connection cut', cut],
    ['answer cut half way', cutHalfWay],
    ['502', bare(502)],
    ['503', problem('upstream-unavailable', 503)],
    ['504', bare(504)],
  ])('%s: it is asked again under the same key', async (_, lost) => {
    answers = [lost, lost];
    expect(await api.confirmUpload('1')).toEqual({ answer: 'late or early, the same' });
    expect(heard.map(({ line }) => line)).toEqual(Array(3).fill('POST /uploads/1/confirmation'));
    expect(differentKeys()).toBe(1);
  });

  it('aRequestThatIsStillWorkedOnIsAskedForWhenTheServerSays', async () => {
    answers = [cut, problem('request-in-progress', 409, 1)];
    const start = performance.now();
    await api.openCalendar();
    expect(performance.now() - start).toBeGreaterThan(1_200);
    expect(differentKeys()).toBe(1);
  });

  it('itIsGivenUpAfterAFewTries', async () => {
    answers = cuts(9);
    expect(await failure(api.openCalendar())).toBeInstanceOf(Unreachable);
    expect(heard).toHaveLength(4);
  });

  it('aServerThatWantsToBeLeftAloneLongerThanThePageIsPatientIsToldAtOnce', async () => {
    answers = [problem('upstream-unavailable', 503, 60)];
    expect(await failure(api.openCalendar())).toMatchObject({ status: 503 });
    expect(heard).toHaveLength(1);
  });

  it('andWithoutANetworkThatIsToldAtOnce', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    answers = cuts(9);
    expect(await failure(api.openCalendar())).toBeInstanceOf(Unreachable);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a conflict', problem('conflict', 409)],
    ['a refusal', problem('validation-failed', 422)],
    ['a failure of the server itself', problem('internal', 500)],
  ])('%s is not asked again', async (_, answer) => {
    answers = [answer];
    expect(await failure(api.openCalendar())).toBeInstanceOf(Problem);
    expect(heard).toHaveLength(1);
  });

  it.each([
    ['a code', () => api.enterCode('123456')],
    ['a code of somebody inside', () => api.proveMailbox('123456')],
    ['a mail to somebody inside', () => api.requestStepUp()],
    ['a link', () => api.redeemLink('token')],
    ['a mail', () => api.requestCode('otto@example.org')],
    ['a fresh mail', () => api.requestLink('otto@example.org')],
  ])('%s is never tried twice', async (_, ask) => {
    answers = cuts(2);
    expect(await failure(ask())).toBeInstanceOf(Unreachable);
    expect(keys()).toEqual([undefined]);
  });
});

describe('whoever presses again', () => {
  /** A server that wants to be left alone is not asked a second time by itself. */
  const givenUp = async (ask: () => Promise<unknown>) => {
    answers = [problem('upstream-unavailable', 503, 60)];
    expect(await failure(ask())).toMatchObject({ status: 503 });
  };
  const invite = (colleague = COLLEAGUE) => api.inviteColleague('1', colleague);

  it('meansTheSameUntilItIsAnswered', async () => {
    answers = cuts(4);
    expect(await failure(invite())).toBeInstanceOf(Unreachable);
    await invite();
    expect(heard).toHaveLength(5);
    expect(differentKeys()).toBe(1);
    await invite();
    expect(differentKeys()).toBe(2);
  });

  it('meansTheSameAfterAFailureOfTheServer', async () => {
    answers = [problem('internal', 500)];
    await failure(invite());
    await invite();
    expect(differentKeys()).toBe(1);
  });

  it('meansSomethingElseWithAChangedForm', async () => {
    await givenUp(invite);
    await invite({ ...COLLEAGUE, name: 'Ida Berg' });
    expect(differentKeys()).toBe(2);
  });

  it('meansSomethingElseOnceTheFormHasChangedBackAndForth', async () => {
    await givenUp(invite);
    await invite({ ...COLLEAGUE, name: 'Ida Berg' });
    await invite();
    expect(differentKeys()).toBe(3);
  });

  it('meansSomethingElseAfterTheOppositeWasDone', async () => {
    await givenUp(() => api.closeCalendar());
    await api.openCalendar();
    await api.closeCalendar();
    expect(differentKeys()).toBe(3);
  });

  it('meansSomethingElseOnTopOfWhatAnotherDeviceHasChanged', async () => {
    await givenUp(() => api.saveAnswers('1', 3, {}));
    await api.saveAnswers('1', 4, {});
    expect(differentKeys()).toBe(2);
  });
});
