import { describe, expect, it } from 'vitest';
import { formatBytes } from '../src/format/bytes';
import { describeDue, formatMoment } from '../src/format/dates';
import { fileKind, firstName, monogram } from '../src/format/names';
import { pluralIn } from '../src/strings/plural';

const now = new Date(2026, 10, 20, 15, 0);

describe('due dates', () => {
  it.each([
    ['2026-11-20', 'Due today', 'soon'],
    ['2026-11-21', 'Due tomorrow', 'soon'],
    ['2026-11-27', 'Due Friday 27 November', 'soon'],
    ['2026-12-11', 'Due Friday 11 December', 'calm'],
    ['2027-01-08', 'Due Friday 8 January 2027', 'calm'],
    ['2026-11-18', 'Was due Wednesday 18 November', 'late'],
  ])('%s is "%s"', (dueOn, text, tone) => {
    expect(describeDue(dueOn, now)).toEqual({ text, tone });
  });
});

describe('moments', () => {
  it.each([
    [new Date(2026, 10, 20, 14, 2), '14:02'],
    [new Date(2026, 10, 19, 9, 41), 'yesterday 09:41'],
    [new Date(2026, 10, 1, 9, 41), '1 November 09:41'],
  ])('%s is "%s"', (moment, text) => {
    expect(formatMoment(moment.toISOString(), now)).toBe(text);
  });
});

describe('plural', () => {
  it('picksTheFormOfTheLanguage', () => {
    const forms = { one: '# file', other: '# files' };
    expect([0, 1, 2].map((count) => pluralIn('en')(count, forms))).toEqual(['0 files', '1 file', '2 files']);
    expect(pluralIn('pl')(3, { one: 'plik', few: '# pliki', other: '# plików' })).toBe('3 pliki');
    expect(pluralIn('en')(1200, { other: '# files' })).toBe('1,200 files');
  });
});

describe('names', () => {
  it.each([
    ['Otto Weber', 'Otto'],
    ['Dr. Otto Weber', 'Otto'],
    ['Weber, Otto', 'Otto'],
    ['Otto', 'Otto'],
  ])('%s is greeted as %s', (name, greeted) => {
    expect(firstName(name)).toBe(greeted);
  });

  it('badgesAreShort', () => {
    expect([monogram('lakeside'), fileKind('a.tar.gz'), fileKind('README'), fileKind('a.verylong')]).toEqual(['L', 'GZ', '', '']);
  });
});

describe('sizes', () => {
  it.each([
    [40, '40\u00a0bytes'],
    [812_000, '812\u00a0kB'],
    [3_100_000, '3.1\u00a0MB'],
  ])('%d is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});
