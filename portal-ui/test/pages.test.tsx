import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '../src/api/problem';
import type { ProblemCode } from '../src/api/types';
import { App } from '../src/pages/App';
import { routeOf } from '../src/pages/routes';
import { situationOf } from '../src/pages/situations';
import { checklist, item } from './samples';

const TOKEN = 'x'.repeat(43);
const ENGAGEMENT = checklist().engagementId;
const boot = { slug: 'lakeside', organization: { name: 'Lakeside Tax', slug: 'lakeside' }, apiBase: '/api/portal/lakeside' };

/** Answers each request by its method and the end of its path. */
function serve(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    const route = `${method} ${path.replace(boot.apiBase, '')}`;
    asked.push(route);
    const answer = answers[route];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
  return asked;
}

const json = (value: unknown, status = 200) => () => new Response(JSON.stringify(value), { status });
const problem = (code: ProblemCode, status: number) => json({ code, status, detail: '' }, status);

function open(path: string, token?: string) {
  history.replaceState(null, '', path);
  return render(<App boot={boot} token={token} />);
}

beforeEach(() => serve({}) && undefined);

describe('the link', () => {
  it('leadsStraightToTheChecklistWithoutAButton', async () => {
    const asked = serve({
      'POST /link-redemptions': json({ engagementId: ENGAGEMENT, expiresAt: '' }, 201),
      [`GET /checklists/${ENGAGEMENT}`]: json(checklist()),
    });
    open('/portal/lakeside/open', TOKEN);
    expect(await screen.findByRole('heading', { level: 1 })).toHaveProperty(
      'textContent',
      'Hello Otto, 1 thing is left for your 2025 tax return',
    );
    expect(location.pathname).toBe(`/portal/lakeside/checklists/${ENGAGEMENT}`);
    expect(asked[0]).toBe('POST /link-redemptions');
  });

  it.each([
    ['link-unknown', 404, 'This link does not work', true],
    ['link-expired', 410, 'This link has expired', true],
    ['link-revoked', 410, 'This link has been withdrawn', false],
    ['rate-limited', 429, 'One moment, please', false],
    ['overloaded', 503, 'Something is not working on our side', false],
  ] as const)('%s says what to do', async (code, status, title, offersMail) => {
    serve({ 'POST /link-redemptions': problem(code, status) });
    open('/portal/lakeside/open', TOKEN);
    const heading = await screen.findByRole('heading', { name: title });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.queryByLabelText('Your e-mail address') !== null).toBe(offersMail);
  });

  it.each([undefined, 'too-short'])('cut on the way says so and asks nothing of the server', async (token) => {
    const asked = serve({});
    open('/portal/lakeside/open', token);
    expect(await screen.findByRole('heading', { name: 'Part of your link is missing' })).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('keepsItsTokenWhileThereIsNoConnection', async () => {
    open('/portal/lakeside/open', TOKEN);
    await screen.findByRole('heading', { name: 'There is no connection' });
    serve({
      'POST /link-redemptions': json({ engagementId: ENGAGEMENT, expiresAt: '' }, 201),
      [`GET /checklists/${ENGAGEMENT}`]: json(checklist()),
    });
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Bank statements')).toBeTruthy();
  });
});

describe('the fresh mail', () => {
  it('answersTheSameForEveryAddress', async () => {
    serve({ 'POST /link-mails': () => new Response(null, { status: 202 }) });
    open('/portal/lakeside');
    fireEvent.input(screen.getByLabelText('Your e-mail address'), { target: { value: 'otto@example.org' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send me a fresh mail' }));
    expect(await screen.findByText(/If this address is known to Lakeside Tax, a mail is on its way/)).toBeTruthy();
  });

  it('asksForAnAddressThatLooksLikeOne', async () => {
    const asked = serve({});
    open('/portal/lakeside');
    fireEvent.input(screen.getByLabelText('Your e-mail address'), { target: { value: 'otto' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send me a fresh mail' }));
    expect(await screen.findByText(/does not look like an e-mail address/)).toBeTruthy();
    expect(asked).toEqual([]);
  });
});

describe('the checklist', () => {
  const path = `/portal/lakeside/checklists/${ENGAGEMENT}`;
  const route = `GET /checklists/${ENGAGEMENT}`;

  it('showsStatusInstructionsAndReasonOfEachItem', async () => {
    const rejected = item({ status: 'REJECTED', reason: 'Page 3 is missing.', instructions: 'All pages, please.' });
    serve({ [route]: json(checklist({ items: [rejected] })) });
    open(path);
    expect(await screen.findByText('Rejected')).toBeTruthy();
    expect(screen.getByText('All pages, please.')).toBeTruthy();
    expect(screen.getByText('Why Lakeside Tax sent it back')).toBeTruthy();
    expect(screen.getByText('Page 3 is missing.')).toBeTruthy();
  });

  it('tellsStoredFilesFromUnfinishedOnes', async () => {
    const files = [
      { id: 'f1', name: 'a.pdf', size: 10, storedAt: new Date().toISOString() },
      { id: 'f2', name: 'b.pdf', size: 10 },
    ];
    serve({ [route]: json(checklist({ items: [item({ files })] })) });
    open(path);
    expect(await screen.findByText(/^Stored \d\d:\d\d · 10\sbyte$/)).toBeTruthy();
    expect(screen.getByText('Did not finish. Choose it again.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Remove: b.pdf' })).toBeTruthy();
  });

  it('anAcceptedItemTakesNoMoreFiles', async () => {
    serve({ [route]: json(checklist({ items: [item({ status: 'ACCEPTED' })], progress: { done: 1, total: 1, waiting: 0, percent: 100 } })) });
    open(path);
    expect(await screen.findByText('All done, Otto. Thank you')).toBeTruthy();
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  it('endsWithASignedOutPage', async () => {
    serve({ [route]: json(checklist()), 'DELETE /session': () => new Response(null, { status: 204 }) });
    open(path);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out on this device' }));
    expect(await screen.findByRole('heading', { name: 'You are signed out on this device' })).toBeTruthy();
  });

  it('anEndedSessionAsksForTheLink', async () => {
    serve({ [route]: problem('unauthenticated', 401) });
    open(path);
    expect(await screen.findByRole('heading', { name: 'Open the link from your mail again' })).toBeTruthy();
  });
});

it('anUnknownFirmHasAPageOfItsOwn', () => {
  render(<App boot={{ ...boot, organization: null }} token={undefined} />);
  expect(screen.getByRole('heading', { name: 'There is no portal at this address' })).toBeTruthy();
});

it.each([
  ['/portal/lakeside', 'landing'],
  ['/portal/lakeside/', 'landing'],
  ['/portal/lakeside/open', 'open'],
  [`/portal/lakeside/checklists/${ENGAGEMENT}`, 'checklist'],
  ['/portal/lakeside/checklists/1', 'unknown'],
  ['/portal/lakeside/elsewhere', 'unknown'],
])('%s is the page "%s"', (path, page) => {
  expect(routeOf(path).page).toBe(page);
});

it('everyFailureHasAPage', () => {
  expect(situationOf(new Unreachable())).toBe('offline');
  expect(situationOf(new Problem({ code: 'not-found', status: 404, detail: '' }))).toBe('checklist-unknown');
  expect(situationOf(new Problem({ code: 'organization-suspended', status: 403, detail: '' }))).toBe('organization-suspended');
  expect(situationOf(new Error('bug'))).toBe('unavailable');
});
