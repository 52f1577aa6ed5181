import type { Costs, Deadline, DeadlineState, Deadlines } from '../src/api/types.ts';

let counter = 0;
const id = () => `0199d3a0-0000-7000-8000-${String(++counter + 90_000).padStart(12, '0')}`;

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

function deadline(name: string, daysLeft: number, state: DeadlineState, change: Partial<Deadline> = {}): Deadline {
  return {
    id: id(),
    seriesId: id(),
    name,
    dueOn: dayFromNow(daysLeft),
    state,
    daysLeft,
    cost: { amount: '120.00', currency: 'EUR' },
    frequency: 'ANNUAL',
    ...change,
  };
}

function withoutCost({ cost: _, ...rest }: Deadline): Deadline {
  return rest;
}

const domain = deadline('Domain fiore.example', 5, 'EXPIRING', { supplier: 'Names Ltd', cost: { amount: '19.90', currency: 'EUR' } });

const AHEAD: readonly Deadline[] = [
  deadline('Business liability insurance', -3, 'EXPIRED', { cost: { amount: '1250.00', currency: 'EUR' }, supplier: 'Alpina Insurance' }),
  domain,
  withoutCost(deadline('Certificate for the shop', 5, 'EXPIRING', { parentId: domain.id, supplier: 'Names Ltd' })),
  deadline('Hosting', 26, 'EXPIRING', { frequency: 'MONTHLY', cost: { amount: '24.00', currency: 'CHF' }, supplier: 'Hosteria' }),
  deadline('Office cleaning', 48, 'ACTIVE', { frequency: 'QUARTERLY', cost: { amount: '390.00', currency: 'EUR' } }),
  deadline('Lift inspection', 120, 'ACTIVE', { frequency: 'CUSTOM', interval: { count: 18, unit: 'MONTHS' }, supplier: 'Ascensori Nord' }),
  deadline('Trademark', 800, 'ACTIVE', { frequency: 'ONE_OFF', cost: { amount: '550.00', currency: 'EUR' } }),
];

const BEHIND: readonly Deadline[] = [
  deadline('Fax line', -40, 'CLOSED', { frequency: 'MONTHLY', cost: { amount: '9.00', currency: 'EUR' } }),
  deadline('Hosting', -65, 'RENEWED', { frequency: 'MONTHLY', cost: { amount: '24.00', currency: 'CHF' } }),
  deadline('Domain fiore.example', -360, 'RENEWED', { supplier: 'Names Ltd', cost: { amount: '17.90', currency: 'EUR' } }),
];

const LONG: readonly Deadline[] = [
  deadline('Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung', -400, 'EXPIRED', {
    cost: { amount: '123456789012.99', currency: 'EUR' },
    supplier: 'Rechtsanwaltsgesellschaft Wolfeschlegelsteinhausenbergerdorff & Söhne',
  }),
  deadline('Everything about the new office in the old building behind the station', 1, 'EXPIRING', {
    frequency: 'CUSTOM',
    interval: { count: 400, unit: 'DAYS' },
  }),
];

/** What the word behind "deadlines-" says: nothing yet, not offered, long words; otherwise a small firm's services. */
export function deadlinesOf(slug: string, past: boolean): Deadlines {
  if (slug === 'deadlines-closed') return { open: false, deadlines: [] };
  if (slug === 'deadlines-empty') return { open: true, deadlines: [] };
  if (slug === 'deadlines-long') return { open: true, deadlines: [...LONG] };
  return { open: true, deadlines: [...(past ? BEHIND : AHEAD)], ...(past ? { next: 'more' } : {}) };
}

export function costsOf(slug: string): Costs {
  if (slug === 'deadlines-closed') return { open: false, months: [], totals: [] };
  if (slug === 'deadlines-empty') return { open: true, months: [], totals: [] };
  const month = (ahead: number) => {
    const now = new Date();
    return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1)).toISOString().slice(0, 7);
  };
  return {
    open: true,
    months: [
      { month: month(0), total: { amount: '19.90', currency: 'EUR' }, deadlines: 1 },
      { month: month(1), total: { amount: '24.00', currency: 'CHF' }, deadlines: 1 },
      { month: month(1), total: { amount: '390.00', currency: 'EUR' }, deadlines: 1 },
      { month: month(7), total: { amount: '1250.00', currency: 'EUR' }, deadlines: 2 },
    ],
    totals: [
      { amount: '24.00', currency: 'CHF' },
      { amount: '1659.90', currency: 'EUR' },
    ],
  };
}
