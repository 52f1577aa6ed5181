import { describe, expect, it } from 'vitest';
import { greet } from '../src/checklist/greeting';
import { groupItems, nextDueOn } from '../src/checklist/groups';
import { checklist, item } from './samples';

const items = [
  item({ id: 'a', status: 'OUTSTANDING', dueOn: '2026-12-24' }),
  item({ id: 'b', status: 'ACCEPTED', dueOn: '2026-01-01' }),
  item({ id: 'c', status: 'REJECTED' }),
  item({ id: 'd', status: 'SUBMITTED' }),
  item({ id: 'e', status: 'OUTSTANDING', dueOn: '2026-12-12' }),
];

describe('groups', () => {
  it('sentBackItemsComeFirstThenTheFirmsOrder', () => {
    const groups = groupItems(items);
    expect(groups.toDo.map((each) => each.id)).toEqual(['c', 'a', 'e']);
    expect(groups.waiting.map((each) => each.id)).toEqual(['d']);
    expect(groups.done.map((each) => each.id)).toEqual(['b']);
  });

  it('theNextDateIsTheEarliestOfWhatIsLeft', () => {
    expect(nextDueOn(groupItems(items), '2026-12-31')).toBe('2026-12-12');
    expect(nextDueOn(groupItems(items), '2026-12-01')).toBe('2026-12-01');
  });

  it('nothingLeftHasNoDate', () => {
    expect(nextDueOn(groupItems([item({ status: 'ACCEPTED' })]), '2026-12-01')).toBeUndefined();
  });
});

describe('greeting', () => {
  const greeting = (...statuses: ('OUTSTANDING' | 'SUBMITTED' | 'ACCEPTED')[]) => {
    const list = checklist({ items: statuses.map((status, index) => item({ id: `${index}`, status })) });
    return greet(list, groupItems(list.items), 'Lakeside Tax');
  };

  it.each([
    [greeting('OUTSTANDING', 'OUTSTANDING', 'ACCEPTED'), 'Hello Otto, 2 things are left in “your 2025 tax return”'],
    [greeting('OUTSTANDING', 'SUBMITTED'), 'Hello Otto, 1 thing is left in “your 2025 tax return”'],
    [greeting('SUBMITTED', 'ACCEPTED'), 'Thank you, Otto. Everything in “your 2025 tax return” is sent'],
    [greeting('ACCEPTED'), 'All done, Otto. Thank you'],
    [greeting(), 'Hello Otto, nothing is asked of you yet'],
  ])('%o', ({ title }, expected) => {
    expect(title).toBe(expected);
  });
});
