import type { Answers, Checklist, ChecklistItem, Home, HomeEngagement } from '../src/api/types.ts';

const ENGAGEMENT = '0199d3a0-0000-7000-8000-000000000001';

let counter = 0;
const id = () => `0199d3a0-0000-7000-8000-${String(++counter + 100).padStart(12, '0')}`;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const momentAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
const stored = (name: string, size: number, hoursAgo: number) => ({ id: id(), name, size, storedAt: momentAgo(hoursAgo) });

function item(change: Partial<ChecklistItem> & Pick<ChecklistItem, 'title'>): ChecklistItem {
  return { id: id(), type: 'DOCUMENT', status: 'OUTSTANDING', version: 1, files: [], ...change };
}

const statements = () =>
  item({
    title: 'Bank statements, July to December',
    instructions: 'One PDF per month, all pages, from the account ending 4471.',
    dueOn: dayFromNow(5),
    status: 'REJECTED',
    reason: 'The October file stops at page 3 of 5. Please upload the complete statement.',
    decidedAt: momentAgo(20),
    files: [stored('statement-2025-10.pdf', 2_812_000, 30), { id: id(), name: 'statement-2025-11.pdf', size: 3_100_000 }],
  });

const donations = () =>
  item({ title: 'Proof of donations', instructions: 'Receipts from charities, one file each.', dueOn: dayFromNow(19) });

const lease = () => item({ title: 'Lease of the new office', instructions: 'Signed by both sides, with every annex.' });

const contract = () =>
  item({
    title: 'Employment contract',
    instructions: 'The newest version, signed.',
    status: 'SUBMITTED',
    submittedAt: momentAgo(26),
    files: [stored('contract-signed.pdf', 812_000, 26)],
  });

const accepted = (title: string, file: string) =>
  item({
    title,
    instructions: 'A scan or a sharp photo is enough.',
    status: 'ACCEPTED',
    submittedAt: momentAgo(100),
    decidedAt: momentAgo(72),
    files: [stored(file, 1_204_000, 100)],
  });

const office = (change: Partial<ChecklistItem> = {}, answers: Answers = {}) =>
  item({
    type: 'FORM',
    title: 'A few questions about your home office',
    instructions: 'Takes about two minutes. We need it for the deduction.',
    dueOn: dayFromNow(12),
    ...change,
    form: {
      version: Object.keys(answers).length > 0 ? 1 : 0,
      ...(Object.keys(answers).length > 0 ? { savedAt: momentAgo(2) } : {}),
      answers,
      questions: [
        { id: 'area', type: 'NUMBER', label: 'How many square metres is the room?', required: true, min: '1', max: '200', decimals: 1 },
        {
          id: 'use',
          type: 'SINGLE_CHOICE',
          label: 'Do you use it for anything else?',
          required: true,
          options: [
            { id: 'work', label: 'No, only work' },
            { id: 'both', label: 'Yes, sometimes' },
          ],
        },
        {
          id: 'costs',
          type: 'MULTIPLE_CHOICE',
          label: 'Which costs can you prove?',
          hint: 'Tick everything for which you have a bill.',
          required: false,
          options: [
            { id: 'rent', label: 'Rent' },
            { id: 'power', label: 'Electricity and heating' },
            { id: 'repairs', label: 'Repairs and painting of this room alone' },
          ],
        },
        { id: 'since', type: 'DATE', label: 'Since when do you use it?', required: false, max: dayFromNow(0) },
        { id: 'landlord', type: 'SHORT_TEXT', label: 'Name of the landlord', required: false },
        { id: 'ease', type: 'RATING', label: 'How easy was this list so far?', required: false },
        { id: 'more', type: 'LONG_TEXT', label: 'Anything else that we should know?', required: false },
      ],
    },
  });

const ANSWERED: Answers = {
  area: { value: '18.5' },
  use: { optionIds: ['both'] },
  costs: { optionIds: ['rent', 'power'] },
  since: { value: '2023-04-01' },
  more: { value: 'The desk stands beside the guest bed.\nThe room has two windows.' },
};

const officeSentBack = () =>
  office({ status: 'REJECTED', reason: 'Is the guest bed in the same room? Then please tell us how often it is used.', decidedAt: momentAgo(3) }, ANSWERED);

const longWords = () =>
  item({
    title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung',
    instructions: `See https://example.org/${'a-very-long-path/'.repeat(6)} and send it as it is.\n\nTwo lines are fine.`,
    dueOn: dayFromNow(-3),
    files: [stored(`${'scan_of_everything_that_was_in_the_drawer_'.repeat(4)}.jpeg`, 98_000_000, 1)],
  });

const ITEMS: Readonly<Record<string, () => ChecklistItem[]>> = {
  'lakeside-tax': () => [
    donations(),
    statements(),
    lease(),
    contract(),
    accepted('Identity card, both sides', 'id-card.jpg'),
    accepted('Tax number', 'tax-number.pdf'),
  ],
  form: () => [office(), lease(), accepted('Tax number', 'tax-number.pdf')],
  'form-sent-back': () => [officeSentBack(), donations()],
  'form-sent': () => [office({ status: 'SUBMITTED', submittedAt: momentAgo(1) }, ANSWERED), contract()],
  'form-done': () => [office({ status: 'ACCEPTED', submittedAt: momentAgo(30), decidedAt: momentAgo(4) }, ANSWERED)],
  'step-up': () => [office(), lease()],
  sent: () => [contract(), accepted('Tax number', 'tax-number.pdf')],
  completed: () => [accepted('Identity card, both sides', 'id-card.jpg'), accepted('Tax number', 'tax-number.pdf')],
  empty: () => [],
  'long-words': () => [longWords(), donations(), contract()],
};

const FIRMS: Readonly<Record<string, string>> = {
  'long-words': 'Rechtsanwaltsgesellschaft Wolfeschlegelsteinhausenbergerdorff & Söhne',
};

/** Each slug is a scenario of its own; `nobody` is no firm's address. */
export function firmOf(slug: string): string | undefined {
  return slug === 'nobody' ? undefined : (FIRMS[slug] ?? 'Lakeside Tax');
}

export function checklistOf(slug: string): Checklist {
  const items = (ITEMS[slug] ?? ITEMS['lakeside-tax'])?.() ?? [];
  const checklist: Checklist = {
    engagementId: ENGAGEMENT,
    title: 'your 2025 tax return',
    state: slug === 'completed' ? 'COMPLETED' : 'OPEN',
    contactName: 'Otto Weber',
    progress: { done: 0, total: 0, waiting: 0, percent: 0 },
    items,
    maxFileBytes: 100_000_000,
  };
  if (slug === 'lakeside-tax') {
    checklist.message = 'Dear Otto, these are the last papers for 2025. Photos are fine as long as every corner is on them.\nMaya';
  }
  return recount(checklist);
}

export function recount(checklist: Checklist): Checklist {
  const count = (status: ChecklistItem['status']) => checklist.items.filter((each) => each.status === status).length;
  const total = checklist.items.length;
  const done = count('ACCEPTED');
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100);
  checklist.progress = { done, total, waiting: count('SUBMITTED'), percent };
  return checklist;
}

function engagement(change: Partial<HomeEngagement> & Pick<HomeEngagement, 'title'>): HomeEngagement {
  const progress = { done: 2, total: 6, waiting: 1, percent: 33 };
  return { id: id(), kind: 'CASE', state: 'OPEN', toDo: 3, progress, ...change };
}

const HOMES: Readonly<Record<string, () => HomeEngagement[]>> = {
  'home-empty': () => [],
  deadlines: () => [],
  'deadlines-empty': () => [],
  'deadlines-closed': () => [],
  'deadlines-down': () => [],
  'deadlines-long': () => [],
  'home-calm': () => [
    engagement({ title: 'Your 2025 tax return', toDo: 0, progress: { done: 4, total: 6, waiting: 2, percent: 66 } }),
    engagement({ title: 'Your 2024 tax return', state: 'COMPLETED', toDo: 0, progress: { done: 9, total: 9, waiting: 0, percent: 100 } }),
  ],
  'home-long': () => [
    engagement({ title: 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung', dueOn: dayFromNow(-2) }),
    engagement({ title: 'Everything about the new office in the old building behind the station, with every annex', toDo: 1 }),
  ],
};

/** What stands behind the door of a scenario; one that is none of these has three checklists, one of each kind. */
export function homeOf(slug: string): Home {
  const engagements = HOMES[slug]?.() ?? [
    engagement({ title: 'Your 2025 tax return', dueOn: dayFromNow(5) }),
    engagement({ title: 'Payroll for December', toDo: 1, dueOn: dayFromNow(19), progress: { done: 0, total: 4, waiting: 3, percent: 0 } }),
    engagement({ title: 'Start of the new company', toDo: 0, progress: { done: 1, total: 3, waiting: 2, percent: 33 } }),
    engagement({ title: 'Your 2024 tax return', state: 'COMPLETED', toDo: 0, progress: { done: 9, total: 9, waiting: 0, percent: 100 } }),
  ];
  return { contactName: 'Otto Weber', engagements, ...(slug === 'home' ? { next: 'more' } : {}) };
}
