import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers, Checklist, ChecklistForm, ChecklistItem, Question } from '../src/api/types';
import { App } from '../src/pages/App';
import { checklist, item } from './samples';

const ENGAGEMENT = checklist().engagementId;
const boot = { slug: 'lakeside', organization: { name: 'Lakeside Tax', slug: 'lakeside' }, apiBase: '/api/portal/lakeside' };
const QUESTIONS: Question[] = [
  { id: 'area', type: 'NUMBER', label: 'How many square metres?', required: true, min: '1', max: '200', decimals: 0 },
  { id: 'use', type: 'SINGLE_CHOICE', label: 'Anything else?', required: false, options: [{ id: 'no', label: 'No' }, { id: 'yes', label: 'Yes' }] },
  { id: 'costs', type: 'MULTIPLE_CHOICE', label: 'Which costs?', required: false, options: [{ id: 'rent', label: 'Rent' }, { id: 'power', label: 'Power' }] },
  { id: 'ease', type: 'RATING', label: 'How easy?', required: false, steps: 3 },
  { id: 'since', type: 'DATE', label: 'Since when?', required: false },
  { id: 'more', type: 'LONG_TEXT', label: 'Anything more?', hint: 'In your own words.', required: false },
];

function formItem(change: Partial<ChecklistItem> = {}, form: Partial<ChecklistForm> = {}): ChecklistItem {
  return item({ type: 'FORM', title: 'Home office', ...change, form: { questions: QUESTIONS, answers: {}, version: 0, ...form } });
}

interface Sent {
  readonly path: string;
  readonly version: string;
  readonly answers: Answers;
}

/** The server, as far as one form needs it. */
function serve(asked: ChecklistItem, refusal?: () => Response): Sent[] {
  const sent: Sent[] = [];
  let version = asked.form?.version ?? 0;
  const page = (change: Partial<Checklist>) => json(checklist({ items: [asked], ...change }));
  vi.stubGlobal('fetch', async (path: string, { method, body, headers }: RequestInit) => {
    if (method === 'GET') return page({});
    if (method !== 'PUT') return new Response(null, { status: 204 });
    const { answers } = JSON.parse(String(body)) as { answers: Answers };
    sent.push({ path: path.replace(boot.apiBase, ''), version: (headers as Record<string, string>)['If-Match'] ?? '', answers });
    if (refusal && path.endsWith('/submission')) return refusal();
    version++;
    const savedAt = new Date().toISOString();
    if (path.endsWith('/answers')) return json({ version, savedAt });
    const done = { ...asked, status: 'SUBMITTED' as const, submittedAt: savedAt, form: { questions: QUESTIONS, answers, version, savedAt } };
    return json({ item: done, progress: { done: 0, total: 1, waiting: 1, percent: 0 } });
  });
  return sent;
}

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });

async function open() {
  history.replaceState(null, '', `/portal/lakeside/checklists/${ENGAGEMENT}`);
  render(<App boot={boot} token={undefined} />);
  await screen.findByRole('heading', { name: 'Home office' });
}

const type = (label: RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

beforeEach(() => void serve(formItem()));

describe('a form on the checklist', () => {
  it('asksEachQuestionInItsOwnWay', async () => {
    await open();
    expect(screen.getByLabelText(/How many square metres/)).toMatchObject({ inputMode: 'numeric', required: true });
    expect(screen.getByText('required')).toBeTruthy();
    expect(screen.getByText('From 1 to 200')).toBeTruthy();
    expect(screen.getAllByRole('radio')).toHaveLength(5);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    expect(screen.getByLabelText('Since when?')).toHaveProperty('type', 'date');
    expect(screen.getByLabelText('Anything more?').getAttribute('aria-describedby')).toBe('item-1-more-hint');
    expect(document.querySelector('input[type=file]')).toBeNull();
  });

  it('savesChoicesAtOnceAndSaysWhen', async () => {
    const sent = serve(formItem());
    await open();
    expect(screen.getByText('Saved while you type')).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Power'));
    fireEvent.click(screen.getByLabelText('Rent'));
    fireEvent.click(screen.getByLabelText('Yes'));
    fireEvent.click(screen.getByLabelText('2'));
    expect(await screen.findByText(/^Saved \d\d:\d\d$/)).toBeTruthy();
    await waitFor(() => expect(sent.at(-1)?.answers).toEqual({ costs: { optionIds: ['rent', 'power'] }, use: { optionIds: ['yes'] }, ease: { value: '2' } }));
    expect(sent[0]).toMatchObject({ path: '/items/item-1/answers', version: '"0"' });
  });

  it('opensWithWhatWasAnsweredOnAnotherDevice', async () => {
    serve(formItem({}, { version: 3, savedAt: new Date().toISOString(), savedBy: 'Lena', answers: { area: { value: '18' }, use: { optionIds: ['no'] } } }));
    await open();
    expect(screen.getByLabelText(/How many square metres/)).toHaveProperty('value', '18');
    expect(screen.getByLabelText('No')).toHaveProperty('checked', true);
    expect(screen.getByText(/^Saved \d\d:\d\d by Lena$/)).toBeTruthy();
  });

  it('takesAChoiceBackWhereNoneIsRequired', async () => {
    serve(formItem({}, { version: 1, answers: { use: { optionIds: ['no'] } } }));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Clear my choice Anything else?' }));
    await waitFor(() => expect(screen.getByLabelText('No')).toHaveProperty('checked', false));
  });

  it('enterInOneAnswerDoesNotHandInAll', async () => {
    await open();
    expect(fireEvent.keyDown(screen.getByLabelText(/How many square metres/), { key: 'Enter' })).toBe(false);
  });
});

describe('handing in', () => {
  it('showsTheAnswersForReadingAndTheNewStatus', async () => {
    const sent = serve(formItem());
    await open();
    type(/How many square metres/, '18');
    fireEvent.click(screen.getByLabelText('Rent'));
    fireEvent.click(screen.getByRole('button', { name: /Submit answers/ }));
    expect(await screen.findByText('Submitted')).toBeTruthy();
    expect(sent.at(-1)).toMatchObject({ path: '/items/item-1/submission', answers: { area: { value: '18' }, costs: { optionIds: ['rent'] } } });
    expect(screen.queryByRole('button', { name: /Submit answers/ })).toBeNull();
    expect(screen.getByText('Rent').tagName).toBe('DD');
    expect(screen.getAllByText('No answer')).toHaveLength(4);
  });

  it('namesEveryFaultAboveTheFormAndAtItsQuestion', async () => {
    const errors = [{ pointer: '/answers/area', code: 'required', message: '' }];
    serve(formItem(), () => json({ code: 'validation-failed', status: 422, detail: '', errors }, 422));
    await open();
    fireEvent.click(screen.getByRole('button', { name: /Submit answers/ }));
    const summary = await screen.findByRole('heading', { name: '1 answer needs another look' });
    await waitFor(() => expect(document.activeElement?.contains(summary)).toBe(true));
    const field = screen.getByLabelText(/How many square metres/);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById('item-1-area-fault')?.textContent).toContain('Answer this question');
    fireEvent.click(screen.getByRole('link', { name: 'How many square metres?' }));
    expect(document.activeElement).toBe(field);
    expect(location.hash).toBe('');
    type(/How many square metres/, '18');
    expect(screen.queryByRole('heading', { name: /another look/ })).toBeNull();
  });

  it('saysWhenNobodyHeardIt', async () => {
    serve(formItem(), () => {
      throw new TypeError('no network');
    });
    await open();
    fireEvent.click(screen.getByRole('button', { name: /Submit answers/ }));
    expect(await screen.findByRole('button', { name: /Submitting/ })).toBeTruthy();
    expect(screen.queryByText(/Not submitted/)).toBeNull();
    expect(await screen.findByText(/Not submitted: there is no connection/, {}, { timeout: 4_000 })).toBeTruthy();
  });

  it('whatNobodyHeardTheFirstTimeIsSubmittedAllTheSame', async () => {
    let lost = 0;
    serve(formItem(), () => {
      if (lost++ === 0) throw new TypeError('connection reset');
      return json({ item: formItem({ status: 'SUBMITTED' }), progress: { done: 0, total: 1, waiting: 1, percent: 0 } });
    });
    await open();
    fireEvent.click(screen.getByRole('button', { name: /Submit answers/ }));
    expect(await screen.findByText(/Home office is sent/, {}, { timeout: 4_000 })).toBeTruthy();
    expect(screen.queryByText(/Not submitted/)).toBeNull();
  });

  it('oneThatIsSentBackOpensWithTheReasonAndTheAnswers', async () => {
    serve(formItem({ status: 'REJECTED', reason: 'Is it 18?' }, { version: 2, answers: { area: { value: '81' } } }));
    await open();
    expect(screen.getByText('Is it 18?')).toBeTruthy();
    expect(screen.getByLabelText(/How many square metres/)).toHaveProperty('value', '81');
    expect(screen.getByRole('button', { name: /Submit answers/ })).toBeTruthy();
  });

  it('anAcceptedOneIsForReading', async () => {
    serve(formItem({ status: 'ACCEPTED' }, { version: 2, answers: { ease: { value: '3' }, since: { value: '2023-04-01' } } }));
    await open();
    expect(screen.getByText('3 of 3')).toBeTruthy();
    expect(screen.getByText('1 April 2023')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
