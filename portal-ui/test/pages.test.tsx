import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '../src/api/problem';
import type { HomeEngagement, ProblemCode } from '../src/api/types';
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

function open(path: string, token?: string, known = false) {
  history.replaceState(null, '', path);
  return render(<App boot={{ ...boot, known }} token={token} />);
}

beforeEach(() => {
  serve({});
  sessionStorage.clear();
  localStorage.clear();
});

describe('the link', () => {
  it('leadsStraightToTheChecklistWithoutAButton', async () => {
    const asked = serve({
      'POST /link-redemptions': json({ engagementId: ENGAGEMENT, expiresAt: '' }, 201),
      [`GET /checklists/${ENGAGEMENT}`]: json(checklist()),
    });
    open('/portal/lakeside/open', TOKEN);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Loading your checklist');
    expect(await screen.findByRole('heading', { name: 'Hello Otto, 1 thing is left in “your 2025 tax return”' })).toBeTruthy();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
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
    open('/portal/lakeside/open');
    fireEvent.input(screen.getByLabelText('Your e-mail address'), { target: { value: 'otto@example.org' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send me a fresh mail' }));
    expect(await screen.findByText(/If Lakeside Tax knows this address, a mail is on its way/)).toBeTruthy();
  });

  it('asksForAnAddressThatLooksLikeOne', async () => {
    const asked = serve({});
    open('/portal/lakeside/open');
    fireEvent.input(screen.getByLabelText('Your e-mail address'), { target: { value: 'otto' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send me a fresh mail' }));
    expect(await screen.findByText(/does not look like an e-mail address/)).toBeTruthy();
    expect(asked).toEqual([]);
  });

  it('keepsTheAddressAndTheFocusWhenItWasAskedForTooOften', async () => {
    serve({ 'POST /link-mails': json({ code: 'rate-limited', status: 429, detail: '', retryAfter: 3000 }, 429) });
    open('/portal/lakeside/open');
    const field = screen.getByLabelText('Your e-mail address');
    fireEvent.input(field, { target: { value: 'otto@example.org' } });
    fireEvent.click(screen.getByRole('button', { name: 'Send me a fresh mail' }));
    expect(await screen.findByText(/Try again in 50 minutes/)).toBeTruthy();
    expect(field).toHaveProperty('value', 'otto@example.org');
    expect(document.activeElement).toBe(field);
  });
});

async function askFor(address: string) {
  fireEvent.input(await screen.findByLabelText('Your e-mail address'), { target: { value: address } });
  fireEvent.click(screen.getByRole('button', { name: 'Send me a code' }));
  await screen.findByLabelText('Six-digit code');
}

function typeCode(code: string) {
  fireEvent.input(screen.getByLabelText('Six-digit code'), { target: { value: code } });
}

describe('the door', () => {
  const path = '/portal/lakeside';
  const asked = { 'POST /sign-in/challenges': json({ expiresInSeconds: 600, resendInSeconds: 30 }, 202) };
  const home = (...engagements: Partial<HomeEngagement>[]) =>
    json({ contactName: 'Otto Weber', engagements: engagements.map((each) => ({ ...engagement, ...each })) });
  const engagement: HomeEngagement = {
    id: ENGAGEMENT,
    kind: 'CASE',
    title: 'Your 2025 tax return',
    state: 'OPEN',
    toDo: 2,
    progress: { done: 0, total: 2, waiting: 0, percent: 0 },
  };
  const other = '0199d3a0-0000-7000-8000-000000000002';

  it('opensAtOnceForANewVisitorAndAsksNothingOfTheServer', () => {
    const requests = serve({});
    open(path);
    expect(screen.getByRole('heading', { name: 'Welcome to Lakeside Tax' })).toBeTruthy();
    expect(requests).toEqual([]);
  });

  it('takesAPastedCodeWithSpacesWithoutAButtonAndLeadsHome', async () => {
    const requests = serve({
      ...asked,
      'POST /sign-in/sessions': json({ contactName: 'Otto Weber' }, 201),
      'GET /home': home({}, { id: other, title: 'Payroll', toDo: 0 }),
    });
    open(path);
    await askFor('otto@example.org');
    typeCode('12 34-56');
    expect(await screen.findByRole('heading', { name: 'Hello Otto, 1 checklist waits for you' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Payroll' }).getAttribute('href')).toBe(`/portal/lakeside/checklists/${other}`);
    expect(requests).toEqual(['POST /sign-in/challenges', 'POST /sign-in/sessions', 'GET /home']);
  });

  it('goesStraightToTheOnlyChecklist', async () => {
    serve({ 'GET /home': home({}), [`GET /checklists/${ENGAGEMENT}`]: json(checklist()) });
    open(path, undefined, true);
    expect(await screen.findByText('Bank statements')).toBeTruthy();
    expect(location.pathname).toBe(`/portal/lakeside/checklists/${ENGAGEMENT}`);
    expect(screen.queryByRole('button', { name: 'All checklists' })).toBeNull();
  });

  it('aChecklistThatWasChosenLeadsBack', async () => {
    serve({ 'GET /home': home({}, { id: other, title: 'Payroll' }), [`GET /checklists/${ENGAGEMENT}`]: json(checklist()) });
    open(path, undefined, true);
    fireEvent.click(await screen.findByRole('link', { name: 'Your 2025 tax return' }));
    fireEvent.click(await screen.findByRole('button', { name: 'All checklists' }));
    expect(await screen.findByRole('link', { name: 'Payroll' })).toBeTruthy();
  });

  it('countsWrongCodesAndOffersANewOneAfterTheFifth', async () => {
    serve({ ...asked, 'POST /sign-in/sessions': problem('code-invalid', 401) });
    open(path);
    await askFor('otto@example.org');
    for (const left of ['4 tries are left', '3 tries are left', '2 tries are left', '1 try is left', 'no longer works']) {
      typeCode('000000');
      expect(await screen.findByText(new RegExp(left))).toBeTruthy();
    }
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Send a new code' }));
    expect(await screen.findByRole('button', { name: 'Continue' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'New code in 30 seconds' })).toBeTruthy();
  });

  it.each([
    ['rate-limited', 429, /Try again in 2 minutes/],
    ['upstream-unavailable', 503, /not working on our side/],
  ] as const)('%s is explained and the code stays typed', async (code, status, words) => {
    serve({ ...asked, 'POST /sign-in/sessions': json({ code, status, detail: '', retryAfter: 100 }, status) });
    open(path);
    await askFor('otto@example.org');
    typeCode('123456');
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByLabelText('Six-digit code')).toHaveProperty('value', '123456');
  });

  it('keepsItsStepThroughAReloadAndLetsGoOfAWrongAddress', async () => {
    serve(asked);
    const { unmount } = open(path);
    await askFor('oto@example.org');
    unmount();
    open(path);
    expect(screen.getByText(/If Lakeside Tax knows oto@example.org/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use another address' }));
    expect(screen.getByLabelText('Your e-mail address')).toHaveProperty('value', 'oto@example.org');
  });

  it('anExpiredCodeSaysSoWithoutBeingTried', async () => {
    serve({ 'POST /sign-in/challenges': json({ expiresInSeconds: 0, resendInSeconds: 30 }, 202) });
    open(path);
    await askFor('otto@example.org');
    expect(await screen.findByText(/This code has expired/)).toBeTruthy();
  });

  it('otherFirmsOfThisBrowserAreOneClickAwayUntilSignedOut', async () => {
    localStorage.setItem('gatehouse.firms', JSON.stringify([{ slug: 'fiore', name: 'Studio Fiore' }, { slug: '../x', name: 'No' }]));
    serve({ 'GET /home': home(), 'DELETE /session': () => new Response(null, { status: 204 }) });
    open(path, undefined, true);
    expect((await screen.findByRole('link', { name: 'Studio Fiore' })).getAttribute('href')).toBe('/portal/fiore');
    expect(screen.queryByRole('link', { name: 'No' })).toBeNull();
    await waitFor(() => expect(localStorage.getItem('gatehouse.firms')).toContain('lakeside'));
    fireEvent.click(screen.getByRole('button', { name: 'Sign out on this device' }));
    expect(await screen.findByRole('heading', { name: 'You are signed out on this device' })).toBeTruthy();
    expect(localStorage.getItem('gatehouse.firms')).not.toContain('lakeside');
  });

  it('signsOutOnEveryDeviceOnlyWhenThatIsConfirmed', async () => {
    const ask = vi.fn(() => false);
    vi.stubGlobal('confirm', ask);
    const requests = serve({ 'GET /home': home(), 'DELETE /sessions': () => new Response(null, { status: 204 }) });
    open(path, undefined, true);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
    expect(ask).toHaveBeenCalledOnce();
    expect(requests).toEqual(['GET /home']);
    ask.mockReturnValue(true);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    expect(await screen.findByRole('heading', { name: 'You are signed out on this device' })).toBeTruthy();
    expect(requests).toEqual(['GET /home', 'DELETE /sessions']);
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
    expect(await screen.findByText(/^Stored \d\d:\d\d · 10\sbytes$/)).toBeTruthy();
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

  it('anEndedSessionLeadsThroughTheDoorBackToThePage', async () => {
    serve({
      [route]: problem('unauthenticated', 401),
      'POST /sign-in/challenges': json({ expiresInSeconds: 600, resendInSeconds: 30 }, 202),
      'POST /sign-in/sessions': json({ contactName: 'Otto Weber' }, 201),
    });
    open(path);
    expect(await screen.findByRole('heading', { name: 'Please sign in again' })).toBeTruthy();
    await askFor('otto@example.org');
    serve({ [route]: json(checklist()), 'POST /sign-in/sessions': json({ contactName: 'Otto Weber' }, 201) });
    typeCode('123456');
    expect(await screen.findByText('Bank statements')).toBeTruthy();
    expect(location.pathname).toBe(path);
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
