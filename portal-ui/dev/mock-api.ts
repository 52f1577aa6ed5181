import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answers, Checklist, ChecklistItem, ProblemCode, StartUploads } from '../src/api/types.ts';
import { costsOf, deadlinesOf } from './deadline-scenarios.ts';
import { checklistOf, homeOf, recount } from './scenarios.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly slug: string;
}

const checklists = new Map<string, Checklist>();
const batches = new Map<string, Set<string>>();
const interrupted = new Set<string>();

const LINK_PROBLEMS: Readonly<Record<string, [number, ProblemCode]>> = {
  unknown: [404, 'link-unknown'],
  expired: [410, 'link-expired'],
  revoked: [410, 'link-revoked'],
  busy: [429, 'rate-limited'],
  down: [503, 'upstream-unavailable'],
  suspended: [403, 'organization-suspended'],
};

/** Answers as platform-api does, from memory; the word a token begins with chooses how its link fares. */
export async function answerApi(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const [, slug = '', resource = '', id = '', action = ''] = /^\/api\/portal\/([^/]+)\/([^/]+)\/?([^/]*)\/?(.*)$/.exec(pathname) ?? [];
  const exchange: Exchange = { request, response, slug };
  switch (`${request.method} ${resource} ${action}`.trim()) {
    case 'POST link-redemptions':
      return redeem(exchange);
    case 'POST sign-in':
      return signIn(exchange, id);
    case 'POST session':
      return answer(response, id === 'challenges' ? 202 : 201, { maskedAddress: MASKED, contactName: 'Otto Weber', code: asked(3) });
    case 'POST checklists invitations':
      await body(request);
      return answer(response, 202);
    case 'GET home':
      return slug.startsWith('home') || slug.startsWith('deadlines') || slug === 'lakeside-tax'
        ? answer(response, 200, homeOf(slug))
        : refuse(response, 401, 'unauthenticated');
    case 'GET deadlines':
      return slug === 'deadlines-down'
        ? refuse(response, 503, 'upstream-unavailable')
        : answer(response, 200, deadlinesOf(slug, searchParams.get('past') === 'true'));
    case 'GET calendar':
      return answer(response, 200, { open: true, ...(slug === 'deadlines-long' ? { since: new Date().toISOString() } : {}) });
    case 'POST calendar':
      return answer(response, 201, { url: `https://portal.example.org/api/portal/${slug}/calendars/${'A1b2'.repeat(11)}.ics` });
    case 'GET costs':
      return answer(response, 200, costsOf(slug));
    case 'POST link-mails':
      await body(request);
      return answer(response, 202);
    case 'GET checklists':
      return slug === 'signed-out' ? refuse(response, 401, 'unauthenticated') : answer(response, 200, checklistFor(slug));
    case 'POST items uploads':
      return declareUploads(exchange, id);
    case 'PUT items answers':
      return saveAnswers(exchange, id);
    case 'PUT items submission':
      return submitForm(exchange, id);
    case 'POST uploads confirmation':
      return confirm(exchange, id);
    case 'DELETE uploads':
      remove(slug, id);
      return answer(response, 204);
    default:
      return answer(response, 204);
  }
}

/** Takes a file as the object store does; a name with "flaky" in it loses its first connection. */
export async function answerStore(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
  const name = decodeURIComponent(path);
  if (name.includes('flaky') && !interrupted.has(path)) {
    interrupted.add(path);
    request.destroy();
    return;
  }
  for await (const _ of request) await pause(name.includes('slow') ? 40 : 1);
  answer(response, 200);
}

const MASKED = 'o•••@lakeside…';

const asked = (sendsLeft?: number) => ({ expiresInSeconds: 1800, resendInSeconds: 30, prove: 'MAGIC_LINK', sendsLeft });

const LOGIN_PROBLEMS: Readonly<Record<string, [number, ProblemCode]>> = {
  used: [410, 'link-used'],
  expired: [410, 'link-expired'],
  replaced: [410, 'link-replaced'],
};

async function signIn(exchange: Exchange, what: string): Promise<void> {
  const { request, response } = exchange;
  if (what === 'challenges') return requestCode(exchange);
  if (what === 'sessions') return enterCode(exchange);
  if (what === 'verification-mails') return answer(response, 202, asked(exchange.slug.endsWith('few') ? 1 : 4));
  const { token } = (await body(request)) as { token: string };
  if (what === 'renewals') return answer(response, 202, asked(4));
  const problem = LOGIN_PROBLEMS[token.split('-')[0] ?? ''];
  if (problem) return refuse(response, ...problem);
  if (what === 'link-sessions') return answer(response, 201, { contactName: 'Otto Weber' });
  answer(response, 200, { contactName: 'Otto Weber', askedHere: !token.startsWith('elsewhere'), expiresInSeconds: 800 });
}

async function redeem({ request, response, slug }: Exchange): Promise<void> {
  const { token } = (await body(request)) as { token: string };
  if (slug.startsWith('onboarding') && token.startsWith('prove')) {
    const sendsLeft = slug.endsWith('none') ? 0 : 5;
    return answer(response, 202, { verification: { maskedAddress: MASKED, prove: 'MAGIC_LINK', sendsLeft } });
  }
  const problem = LINK_PROBLEMS[token.split('-')[0] ?? ''];
  if (problem) return refuse(response, ...problem);
  checklists.delete(slug);
  answer(response, 201, { engagementId: checklistFor(slug).engagementId, expiresAt: new Date().toISOString() });
}

/** An address that begins with "busy" has asked too often. */
async function requestCode({ request, response }: Exchange): Promise<void> {
  const { email } = (await body(request)) as { email: string };
  if (email.startsWith('busy')) return refuse(response, 429, 'rate-limited');
  answer(response, 202, { expiresInSeconds: email.startsWith('brief') ? 1 : 600, resendInSeconds: 30 });
}

/** Code 000000 is wrong, 429429 one too many, 503503 meets a server in trouble; every other one is right. */
async function enterCode({ request, response }: Exchange): Promise<void> {
  const { code } = (await body(request)) as { code: string };
  if (code === '000000') return refuse(response, 401, 'code-invalid');
  if (code === '429429') return refuse(response, 429, 'rate-limited');
  if (code === '503503') return refuse(response, 503, 'upstream-unavailable');
  answer(response, 201, { contactName: 'Otto Weber' });
}

async function declareUploads({ request, response, slug }: Exchange, itemId: string): Promise<void> {
  const { batchId, files } = (await body(request)) as StartUploads;
  const refused = files.findIndex((file) => file.name.endsWith('.exe'));
  if (refused >= 0) return refuse(response, 422, 'validation-failed', [`/files/${refused}/contentType`, 'refused']);
  const item = itemOf(slug, itemId);
  for (const { id, name, size } of files) {
    if (!item.files.some((file) => file.id === id)) item.files.push({ id, name, size });
  }
  batches.set(batchId, new Set(files.map((file) => file.id)));
  const uploads = files.map(({ id, name }) => ({
    fileId: id,
    stored: Boolean(item.files.find((file) => file.id === id)?.storedAt),
    url: `/mock-store/${id}/${encodeURIComponent(name)}`,
    headers: { 'If-None-Match': '*' },
  }));
  answer(response, 200, { batchId, uploads });
}

async function saveAnswers({ request, response, slug }: Exchange, itemId: string): Promise<void> {
  const { answers } = (await body(request)) as { answers: Answers };
  await pause(150);
  if (slug === 'step-up') return refuse(response, 403, 'step-up-required');
  const form = itemOf(slug, itemId).form;
  if (!form) return refuse(response, 404, 'not-found');
  const wrong = form.questions.find(({ id, type }) => type === 'NUMBER' && !/^(-?\d+(\.\d+)?)?$/.test(answers[id]?.value ?? ''));
  if (wrong) return refuse(response, 422, 'validation-failed', [`/answers/${wrong.id}`, 'not-a-number']);
  Object.assign(form, { answers, version: form.version + 1, savedAt: new Date().toISOString() });
  answer(response, 200, { version: form.version, savedAt: form.savedAt });
}

async function submitForm({ request, response, slug }: Exchange, itemId: string): Promise<void> {
  const { answers } = (await body(request)) as { answers: Answers };
  await pause(150);
  const item = itemOf(slug, itemId);
  const { form } = item;
  if (!form) return refuse(response, 404, 'not-found');
  const missing = form.questions.filter(({ id, required }) => required && !answers[id]);
  if (missing.length > 0) {
    return refuse(response, 422, 'validation-failed', ...missing.map(({ id }): Fault => [`/answers/${id}`, 'required']));
  }
  Object.assign(form, { answers, version: form.version + 1, savedAt: new Date().toISOString() });
  Object.assign(item, { status: 'SUBMITTED', submittedAt: form.savedAt });
  answer(response, 200, { item, progress: recount(checklistFor(slug)).progress });
}

async function confirm({ response, slug }: Exchange, fileId: string): Promise<void> {
  await pause(150);
  const item = checklistFor(slug).items.find((each) => each.files.some((file) => file.id === fileId));
  const file = item?.files.find((each) => each.id === fileId);
  if (!item || !file) return refuse(response, 404, 'not-found');
  file.storedAt = new Date().toISOString();
  const batch = [...batches.values()].find((ids) => ids.has(fileId)) ?? new Set();
  if (item.files.every((each) => each.storedAt || !batch.has(each.id))) {
    item.status = 'SUBMITTED';
    item.submittedAt = file.storedAt;
  }
  answer(response, 200, { fileId, item, progress: recount(checklistFor(slug)).progress });
}

function remove(slug: string, fileId: string): void {
  for (const item of checklistFor(slug).items) item.files = item.files.filter((file) => file.id !== fileId);
}

function itemOf(slug: string, itemId: string): ChecklistItem {
  const item = checklistFor(slug).items.find((each) => each.id === itemId);
  if (!item) throw new Error(`No item ${itemId}`);
  return item;
}

function checklistFor(slug: string): Checklist {
  const checklist = checklists.get(slug) ?? checklistOf(slug);
  checklists.set(slug, checklist);
  return checklist;
}

async function body(request: IncomingMessage): Promise<unknown> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return JSON.parse(Buffer.concat(pieces).toString('utf8'));
}

type Fault = readonly [pointer: string, code: string];

function refuse(response: ServerResponse, status: number, code: ProblemCode, ...faults: Fault[]): void {
  const errors = faults.length > 0 ? faults.map(([pointer, what]) => ({ pointer, code: what, message: 'Refused' })) : undefined;
  const retryAfter = status === 429 ? 20 : undefined;
  answer(response, status, { type: `/problems/${code}`, title: code, detail: code, status, code, errors, retryAfter });
}

function answer(response: ServerResponse, status: number, value?: unknown): void {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
