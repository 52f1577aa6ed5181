import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PortalApi } from '../src/api/portal-api';
import { Problem } from '../src/api/problem';
import { App } from '../src/pages/App';
import type { Door } from '../src/shell/boot';
import { checklist } from './samples';

const TOKEN = 'x'.repeat(43);
const LOGIN = 'y'.repeat(64);
const API = '/api/portal/northwind';

function serve(answers: Record<string, () => Response>) {
  const requests: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { method, body }: RequestInit) => {
    const route = `${method} ${path.replace(API, '')}`;
    requests.push(body ? `${route} ${String(body)}` : route);
    const answer = answers[route];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
  return requests;
}

const json = (value: unknown, status = 200) => () => new Response(JSON.stringify(value), { status });
const problem = (code: string, status: number) => json({ code, status, detail: '' }, status);
const mail = (sendsLeft: number) => json({ expiresInSeconds: 1800, resendInSeconds: 0, prove: 'MAGIC_LINK', sendsLeft }, 202);
const home = json({ contactName: 'Otto Weber', engagements: [] });

function open(path: string, token: string | undefined, door: Partial<Door> = {}) {
  history.replaceState(null, '', `/portal/northwind${path}`);
  const organization = {
    name: 'Northwind IT',
    slug: 'northwind',
    door: { linkFirst: true, prove: 'MAGIC_LINK' as const, invites: true, ...door },
  };
  return render(<App boot={{ slug: 'northwind', organization, apiBase: API }} token={token} />);
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

describe('an invitation whose link alone opens nothing', () => {
  const verification = { maskedAddress: 'o•••@lakeside…', prove: 'MAGIC_LINK', sendsLeft: 5 };
  const asked = { 'POST /link-redemptions': json({ verification }, 202) };

  it('sendsNothingUntilAPersonAsksAndTakesNoAddress', async () => {
    const requests = serve({ ...asked, 'POST /sign-in/verification-mails': mail(4) });
    open('/open', TOKEN);
    expect(await screen.findByText('o•••@lakeside…')).toBeTruthy();
    expect(document.querySelector('input')).toBeNull();
    expect(requests).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Send me the mail' }));
    expect(await screen.findByText(/on its way to o•••@lakeside…/)).toBeTruthy();
    expect(requests[1]).toBe('POST /sign-in/verification-mails');
  });

  it('takesTheCodeOfTheMailAndLeadsHome', async () => {
    serve({ ...asked, 'POST /sign-in/verification-mails': mail(4), 'POST /sign-in/sessions': json({ contactName: 'Otto' }, 201), 'GET /home': home });
    open('/open', TOKEN);
    fireEvent.click(await screen.findByRole('button', { name: 'Send me the mail' }));
    fireEvent.input(await screen.findByLabelText('Six-digit code'), { target: { value: '123456' } });
    expect(await screen.findByText(/there is nothing here yet/)).toBeTruthy();
    expect(location.pathname).toBe('/portal/northwind');
  });

  it('saysHowManyMailsAreLeftWhenTheyAreFewAndWhenThereAreNone', async () => {
    serve({ ...asked, 'POST /sign-in/verification-mails': mail(1) });
    open('/open', TOKEN);
    fireEvent.click(await screen.findByRole('button', { name: 'Send me the mail' }));
    expect(await screen.findByText('1 more mail can be sent for now.')).toBeTruthy();
    serve({ 'POST /sign-in/verification-mails': problem('sends-exhausted', 429) });
    fireEvent.click(screen.getByRole('button', { name: 'Send a new code' }));
    expect(await screen.findByText(/No more mails can be sent/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Send a new code' })).toBeNull();
  });

  it('keepsItsStepThroughAReload', async () => {
    serve({ ...asked, 'POST /sign-in/verification-mails': mail(4) });
    const { unmount } = open('/open', TOKEN);
    fireEvent.click(await screen.findByRole('button', { name: 'Send me the mail' }));
    await screen.findByLabelText('Six-digit code');
    unmount();
    open('/open', undefined);
    expect(screen.getByLabelText('Six-digit code')).toBeTruthy();
  });

  it('itsLandingPageAsksForTheLink', () => {
    serve({});
    open('', undefined);
    expect(screen.getByText(/has sent you a link of your own/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Send me a fresh mail' })).toBeTruthy();
  });
});

describe('a login link', () => {
  const good = { 'POST /sign-in/link-previews': json({ contactName: 'Otto', askedHere: true, expiresInSeconds: 800 }) };

  it('signsNobodyInUntilTheButtonIsPressed', async () => {
    const requests = serve({ ...good, 'POST /sign-in/link-sessions': json({ contactName: 'Otto' }, 201), 'GET /home': home });
    open('/sign-in', LOGIN);
    const button = await screen.findByRole('button', { name: 'Sign in as Otto' });
    expect(screen.getByRole('heading', { name: 'Sign in as Otto at Northwind IT' })).toBeTruthy();
    expect(requests.filter((request) => request.includes('link-sessions'))).toEqual([]);
    fireEvent.click(button);
    expect(await screen.findByText(/there is nothing here yet/)).toBeTruthy();
  });

  it('saysWhenAnotherBrowserAskedForIt', async () => {
    serve({ 'POST /sign-in/link-previews': json({ contactName: 'Otto', askedHere: false, expiresInSeconds: 800 }) });
    open('/sign-in', LOGIN);
    expect(await screen.findByText(/in another browser/)).toBeTruthy();
  });

  it.each([
    ['link-used', 'This link has been used'],
    ['link-expired', 'This link has expired'],
    ['link-replaced', 'There is a newer mail'],
  ])('%s is explained and one click mails a new one', async (code, title) => {
    const requests = serve({ 'POST /sign-in/link-previews': problem(code, 410), 'POST /sign-in/renewals': mail(4) });
    open('/sign-in', LOGIN);
    expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Send me a new link' }));
    expect(await screen.findByText(/the mailbox that got the last one/)).toBeTruthy();
    expect(requests[1]).toBe(`POST /sign-in/renewals {"token":"${LOGIN}"}`);
  });

  it('anExpiryWhileThePageIsOpenIsToldToo', async () => {
    serve({ ...good, 'POST /sign-in/link-sessions': problem('link-expired', 410) });
    open('/sign-in', LOGIN);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in as Otto' }));
    expect(await screen.findByRole('heading', { name: 'This link has expired' })).toBeTruthy();
  });

  it('aCutLinkNeverReachesTheServer', () => {
    const requests = serve({});
    open('/sign-in', 'cut');
    expect(screen.getByRole('heading', { name: 'Part of your link is missing' })).toBeTruthy();
    expect(requests).toEqual([]);
  });
});

describe('more than a link', () => {
  it('isAskedForInOnePlaceAndTheRequestGoesOn', async () => {
    const requests = serve({ 'POST /checklists/1/opening': problem('step-up-required', 403) });
    const api = new PortalApi(API);
    api.onStepUp(async () => {
      serve({ 'POST /checklists/1/opening': () => new Response(null, { status: 204 }) });
      return true;
    });
    await api.recordOpening('1');
    expect(requests).toEqual(['POST /checklists/1/opening']);
  });

  it('whoeverSaysNotNowIsToldWhy', async () => {
    serve({ 'POST /checklists/1/opening': problem('step-up-required', 403) });
    const api = new PortalApi(API);
    api.onStepUp(async () => false);
    await expect(api.recordOpening('1')).rejects.toBeInstanceOf(Problem);
  });

  it('theDialogAsksForACodeToTheMailboxOnFile', async () => {
    const page = checklist();
    const item = page.items[0]!;
    const code = { expiresInSeconds: 600, resendInSeconds: 30, prove: 'CODE' };
    serve({
      'POST /link-redemptions': json({ engagementId: page.engagementId, expiresAt: '' }, 201),
      [`GET /checklists/${page.engagementId}`]: json({ ...page, items: [{ ...item, files: [{ id: 'f1', name: 'a.pdf', size: 10 }] }] }),
      'DELETE /uploads/f1': problem('step-up-required', 403),
      'POST /session/challenges': json({ maskedAddress: 'o•••@lakeside…', code }, 202),
      'POST /session/proofs': json({ contactName: 'Otto' }, 201),
    });
    open('/open', TOKEN);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove: a.pdf' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Send me a code' }));
    expect(await screen.findByText(/on its way to o•••@lakeside…/)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('Six-digit code'), { target: { value: '123456' } });
    await waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  });
});

it('aColleagueIsInvitedInsteadOfPassingTheLinkOn', async () => {
  const page = checklist();
  const invitations = `POST /checklists/${page.engagementId}/invitations`;
  const requests = serve({
    'POST /link-redemptions': json({ engagementId: page.engagementId, expiresAt: '' }, 201),
    [`GET /checklists/${page.engagementId}`]: json(page),
    [invitations]: () => new Response(null, { status: 202 }),
  });
  open('/open', TOKEN);
  fireEvent.click(await screen.findByRole('button', { name: 'Invite a colleague' }));
  fireEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect(await screen.findByText('Type their name.')).toBeTruthy();
  fireEvent.input(screen.getByLabelText('Their name'), { target: { value: 'Ida Berg' } });
  fireEvent.input(screen.getByLabelText('Their e-mail address'), { target: { value: 'ida@example.org' } });
  fireEvent.click(screen.getByRole('button', { name: 'Send the invitation' }));
  expect((await screen.findAllByText(/Ida Berg gets a mail/)).length).toBeGreaterThan(0);
  expect(requests.some((request) => request.startsWith(invitations) && request.includes('ida@example.org'))).toBe(true);
});
