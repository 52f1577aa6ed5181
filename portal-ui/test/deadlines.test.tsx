import { readFileSync } from 'node:fs';
import { fireEvent, render, screen, within } from '@testing-library/preact';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deadline, Home } from '../src/api/types';
import { describeFrequency, describeStanding } from '../src/deadline/words';
import { formatMoney } from '../src/format/money';
import { App } from '../src/pages/App';
import { routeOf } from '../src/pages/routes';
import type { Organization } from '../src/shell/boot';

const apiBase = '/api/portal/fiore';
const ENGAGEMENT = '0199d3a0-0000-7000-8000-000000000001';

function deadline(change: Partial<Deadline> = {}): Deadline {
  return {
    id: '0199d3a0-0000-7000-8000-00000000000a',
    seriesId: '0199d3a0-0000-7000-8000-00000000000a',
    name: 'Domain fiore.example',
    dueOn: '2027-03-31',
    state: 'EXPIRING',
    daysLeft: 5,
    cost: { amount: '1250.50', currency: 'EUR' },
    frequency: 'ANNUAL',
    ...change,
  };
}

const json = (value: unknown, status = 200) => () => new Response(JSON.stringify(value), { status });
const problem = (code: string, status: number) => json({ code, status, detail: '' }, status);

function serve(answers: Record<string, () => Response>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (path: string, { method }: RequestInit) => {
    const route = `${method} ${path.replace(apiBase, '')}`;
    asked.push(route);
    const answer = answers[route];
    if (!answer) throw new TypeError('no network');
    return answer();
  });
  return asked;
}

function open(path: string, firm: Partial<Organization> = { deadlines: 'FIRST', theme: 'DARK' }) {
  history.replaceState(null, '', `/portal/fiore${path}`);
  const organization = { name: 'Studio Fiore', slug: 'fiore', ...firm };
  return render(<App boot={{ slug: 'fiore', organization, apiBase, known: true }} token={undefined} />);
}

const list = (...deadlines: Deadline[]) => json({ open: true, deadlines });
const engagement: Home['engagements'][number] = {
  id: ENGAGEMENT,
  kind: 'CASE',
  title: 'Contract',
  state: 'OPEN',
  toDo: 1,
  progress: { done: 0, total: 1, waiting: 0, percent: 0 },
};
const home = (...engagements: Home['engagements']) => json({ contactName: 'Rosa Conti', engagements });

beforeEach(() => {
  serve({});
  sessionStorage.clear();
  localStorage.clear();
});

describe('the way to the deadlines', () => {
  it('isTakenAtOnceWhereThereIsNothingElse', async () => {
    serve({ 'GET /home': home(), 'GET /deadlines': list(deadline()) });
    open('');
    expect(await screen.findByRole('heading', { level: 1, name: '1 service expires soon' })).toBeTruthy();
    expect(location.pathname).toBe('/portal/fiore/deadlines');
    expect(screen.queryByRole('button', { name: 'Start page' })).toBeNull();
  });

  it('standsBesideTheChecklistsAndLeadsBack', async () => {
    serve({ 'GET /home': home(engagement), 'GET /deadlines': list(deadline()) });
    open('', { deadlines: 'BESIDE' });
    fireEvent.click(await screen.findByRole('link', { name: 'Your deadlines' }));
    fireEvent.click(await screen.findByRole('link', { name: 'Deadlines' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Start page' }));
    expect(await screen.findByRole('link', { name: 'Contract' })).toBeTruthy();
  });

  it('isNotShownWhereTheFirmHasNoneOfThem', async () => {
    const asked = serve({ 'GET /home': home(engagement, { ...engagement, id: `${ENGAGEMENT.slice(0, -1)}2`, title: 'Payroll' }) });
    open('', {});
    expect(await screen.findByRole('link', { name: 'Payroll' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Your deadlines' })).toBeNull();
    expect(asked).toEqual(['GET /home']);
  });

  it('isNotShownToWhoCameByALink', async () => {
    serve({
      'GET /home': home(engagement, { ...engagement, id: `${ENGAGEMENT.slice(0, -1)}2`, title: 'Payroll' }),
      'GET /deadlines': problem('not-found', 404),
    });
    open('', { deadlines: 'BESIDE' });
    expect(await screen.findByRole('link', { name: 'Payroll' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Your deadlines' })).toBeNull();
  });
});

describe('the deadlines', () => {
  it('sayNameDateStateAmountAndFrequency', async () => {
    serve({ 'GET /deadlines': list(deadline({ supplier: 'Names Ltd' })) });
    open('/deadlines');
    const row = await screen.findByRole('row', { name: /Domain fiore.example/ });
    const words = row.textContent;
    for (const part of ['31 March 2027', 'in 5 days', 'Expiring', 'EUR\u00a01,250.50', 'every year', 'Names Ltd']) expect(words).toContain(part);
    expect(within(row).getByText('Expiring').querySelector('svg')).toBeTruthy();
  });

  it.each([
    ['ACTIVE', 'Active'],
    ['EXPIRING', 'Expiring'],
    ['EXPIRED', 'Expired'],
  ] as const)('%s is a word, a drawing and a colour', async (state, word) => {
    serve({ 'GET /deadlines': list(deadline({ state })) });
    open('/deadlines');
    const tag = await screen.findByText(word);
    expect(tag.className).toContain(`state-${state.toLowerCase()}`);
    expect(tag.querySelector('svg')).toBeTruthy();
  });

  it('nameWhatTheyArePartOf', async () => {
    const child = deadline({ id: 'child', name: 'Certificate', parentId: deadline().id });
    serve({ 'GET /deadlines': list(deadline(), child) });
    open('/deadlines');
    expect(await screen.findByText('part of Domain fiore.example')).toBeTruthy();
  });

  it('areEmptyInWords', async () => {
    serve({ 'GET /deadlines': list() });
    open('/deadlines');
    expect(await screen.findByText(/Studio Fiore has entered no dates for you so far/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('sendTheClientToTheFirmWhereThePlanHasNone', async () => {
    serve({ 'GET /home': home(), 'GET /deadlines': json({ open: false, deadlines: [] }) });
    open('');
    expect(await screen.findByRole('heading', { name: 'Deadlines are not shown here at present' })).toBeTruthy();
    expect(screen.getByText(/Please ask Studio Fiore directly/)).toBeTruthy();
  });

  it('readOnWherePagesEnd', async () => {
    serve({
      'GET /deadlines': json({ open: true, deadlines: [deadline()], next: 'a b' }),
      'GET /deadlines?cursor=a%20b': list(deadline({ id: 'second', name: 'Hosting' })),
    });
    open('/deadlines');
    fireEvent.click(await screen.findByRole('button', { name: 'Show more' }));
    expect(await screen.findByText('Hosting')).toBeTruthy();
    expect(screen.getByText('Domain fiore.example')).toBeTruthy();
  });

  it('askForANewCodeWhereTheVisitHasEndedAndWhereOnlyALinkWasShown', async () => {
    serve({ 'GET /deadlines': problem('unauthenticated', 401) });
    const { unmount } = open('/deadlines');
    expect(await screen.findByRole('heading', { name: 'Please sign in again' })).toBeTruthy();
    unmount();
    serve({ 'GET /deadlines': problem('not-found', 404) });
    open('/deadlines');
    expect(await screen.findByLabelText('Your e-mail address')).toBeTruthy();
  });

  it('offerAnotherTryWhereTheServerIsInTrouble', async () => {
    serve({ 'GET /deadlines': problem('upstream-unavailable', 503) });
    open('/deadlines');
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeTruthy();
  });
});

describe('the calendar', () => {
  const url = 'https://portal.example/api/portal/fiore/calendars/abc.ics';

  it('hasAnAddressThatIsShownOnceCopiedAndTakenBack', async () => {
    const copied: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
    const asked = serve({
      'GET /deadlines': list(deadline()),
      'GET /calendar': json({ open: true }),
      'POST /calendar': json({ url }, 201),
      'DELETE /calendar': () => new Response(null, { status: 204 }),
    });
    open('/deadlines');
    fireEvent.click(await screen.findByRole('button', { name: 'Get the address' }));
    expect(await screen.findByLabelText('Your calendar address')).toHaveProperty('value', url);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByRole('button', { name: 'Copied' })).toBeTruthy();
    expect(copied).toEqual([url]);
    fireEvent.click(screen.getByRole('button', { name: 'Take the address back' }));
    expect(await screen.findByRole('button', { name: 'Get the address' })).toBeTruthy();
    expect(screen.queryByLabelText('Your calendar address')).toBeNull();
    expect(asked).toEqual(['GET /deadlines', 'GET /calendar', 'POST /calendar', 'DELETE /calendar']);
  });

  it('saysWhenTakingItBackDidNotWork', async () => {
    serve({
      'GET /deadlines': list(deadline()),
      'GET /calendar': json({ open: true, since: '2026-11-20T10:00:00Z' }),
      'DELETE /calendar': problem('internal', 500),
    });
    open('/deadlines');
    fireEvent.click(await screen.findByRole('button', { name: 'Take the address back' }));
    expect(await screen.findByText(/That did not get through/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take the address back' })).toBeTruthy();
  });

  it('isNotThereWithoutAnAnswer', async () => {
    serve({ 'GET /deadlines': list(deadline()) });
    open('/deadlines');
    expect(await screen.findByText('Domain fiore.example')).toBeTruthy();
    expect(screen.queryByText('In your own calendar')).toBeNull();
  });
});

describe('history and costs', () => {
  it('historyHasWhatWasRenewedAndWhatEnded', async () => {
    serve({
      'GET /deadlines': list(deadline()),
      'GET /deadlines?past=true': list(deadline({ state: 'RENEWED', dueOn: '2026-03-31' }), deadline({ id: 'x', name: 'Fax', state: 'CLOSED' })),
    });
    open('/deadlines');
    fireEvent.click(await screen.findByRole('link', { name: 'History' }));
    expect(await screen.findByText('Renewed')).toBeTruthy();
    expect(screen.getByText('Ended')).toBeTruthy();
    expect(screen.queryByText(/in 5 days/)).toBeNull();
    expect(location.pathname).toBe('/portal/fiore/deadlines/history');
  });

  it('costsHaveATotalACurrencyAndALineAMonth', async () => {
    serve({
      'GET /costs': json({
        open: true,
        months: [{ month: '2027-03', total: { amount: '1250.50', currency: 'EUR' }, deadlines: 2 }],
        totals: [
          { amount: '24.00', currency: 'CHF' },
          { amount: '1250.50', currency: 'EUR' },
        ],
      }),
    });
    open('/deadlines/costs');
    expect(await screen.findByRole('heading', { name: /CHF\s24.00 \+ EUR\s1,250.50 in the next twelve months/ })).toBeTruthy();
    const row = screen.getByRole('row', { name: /March 2027/ });
    expect(row.textContent).toContain('EUR\u00a01,250.50');
  });
});

describe('words', () => {
  it('ofAFrequency', () => {
    expect(describeFrequency({ frequency: 'QUARTERLY' })).toBe('every 3 months');
    expect(describeFrequency({ frequency: 'CUSTOM', interval: { count: 18, unit: 'MONTHS' } })).toBe('every 18 months');
    expect(describeFrequency({ frequency: 'CUSTOM', interval: { count: 1, unit: 'WEEKS' } })).toBe('every week');
  });

  it('ofWhatAListComesTo', () => {
    expect(describeStanding([deadline({ state: 'EXPIRED' }), deadline()], true)).toBe('1 service has expired, 1 expires soon');
    expect(describeStanding([deadline({ state: 'ACTIVE' })], false)).toBe('All your services are active');
    expect(describeStanding([deadline()], false)).toBe('Many of your services need attention');
  });

  it('ofMoneyKeepEveryDigit', () => {
    expect(formatMoney({ amount: '123456789012345.67', currency: 'EUR' })).toBe('EUR\u00a0123,456,789,012,345.67');
    expect(formatMoney({ amount: '1250', currency: 'JPY' })).toBe('JPY\u00a01,250');
  });
});

describe('the theme', () => {
  const page = readFileSync('index.html', 'utf8');
  const script = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)][1]?.[1] ?? '';

  function settled(standard: string | undefined, chosen: string | null, systemIsDark: boolean): string | undefined {
    const dataset: { theme?: string } = {};
    runInNewContext(script, {
      document: {
        documentElement: { dataset },
        getElementById: () => ({ textContent: JSON.stringify({ organization: standard ? { theme: standard } : null }) }),
      },
      localStorage: { getItem: () => chosen },
      matchMedia: () => ({ matches: systemIsDark }),
    });
    return dataset.theme;
  }

  it('isTheReadersElseTheFirmsElseTheDevices', () => {
    expect(settled('DARK', null, false)).toBe('dark');
    expect(settled('DARK', 'light', false)).toBe('light');
    expect(settled('DARK', 'system', false)).toBe('light');
    expect(settled('SYSTEM', null, true)).toBe('dark');
    expect(settled('SYSTEM', null, false)).toBe('light');
    expect(settled(undefined, null, true)).toBe('dark');
  });

  it('ofTheFirmHoldsUntilTheSwitchIsUsed', async () => {
    open('/deadlines');
    fireEvent.click(screen.getByRole('button', { name: /Theme: dark/ }));
    expect(localStorage.getItem('gatehouse.theme')).toBe('system');
    expect(screen.getByRole('button', { name: /Theme: as the device/ })).toBeTruthy();
  });
});

it.each([
  ['/portal/fiore/deadlines', 'current'],
  ['/portal/fiore/deadlines/', 'current'],
  ['/portal/fiore/deadlines/costs', 'costs'],
  ['/portal/fiore/deadlines/history', 'history'],
  ['/portal/fiore/deadlines/elsewhere', undefined],
])('%s shows "%s"', (path, view) => {
  const route = routeOf(path);
  expect(route.page === 'deadlines' ? route.view : undefined).toBe(view);
});
