import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Greeting } from '../src/checklist/greeting';
import { Summary } from '../src/checklist/Summary';

const progress = { done: 1, total: 2, waiting: 1, percent: 50 };

function shown(mood: Greeting['mood'], total = 2) {
  const greeting = { mood, title: 'Hello Otto', lead: 'A word.' };
  return render(<Summary greeting={greeting} progress={{ ...progress, total }} nextDueOn={undefined} />).container;
}

describe('the summary', () => {
  it.each(['empty', 'sent', 'done'] as const)('marks a list that is %s, beside words that say the same', (mood) => {
    const mark = shown(mood).querySelector('.seal, .situation-icon');
    expect(mark?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('marksNothingWhileTheListItselfSaysWhatIsLeft', () => {
    expect(shown('left').querySelector('.seal, .situation-icon')).toBeNull();
  });

  it('showsNoProgressOfNothing', () => {
    expect(shown('empty', 0).querySelector('[role=progressbar]')).toBeNull();
    expect(shown('sent').querySelector('[role=progressbar]')).not.toBeNull();
  });
});
