import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Problem, Unreachable } from '../src/api/problem';
import type { Answers, ChecklistForm, Question } from '../src/api/types';
import { FormDraft } from '../src/form/form-draft';
import { item } from './samples';

const AREA: Question = { id: 'area', type: 'NUMBER', label: 'Area', required: true };
const NOTE: Question = { id: 'note', type: 'LONG_TEXT', label: 'Note', required: false };
const form = (answers: Answers = {}, version = 0): ChecklistForm => ({
  questions: [AREA, NOTE],
  answers,
  version,
  ...(version > 0 ? { savedAt: '2026-11-21T12:00:00Z', savedBy: 'Lena' } : {}),
});
const said = (value: string) => ({ value });
const refusal = (code: 'stale-version' | 'validation-failed' | 'invalid-transition' | 'unauthenticated', status: number, ...faults: string[]) =>
  new Problem({ code, status, detail: '', errors: faults.map((fault) => ({ pointer: `/answers/${fault.split(' ')[0]}`, code: fault.split(' ')[1] ?? '', message: '' })) });

/** A server that keeps one sheet; `next` are the failures of the coming requests. */
function server(start = form()) {
  let sheet = start;
  const sent: Answers[] = [];
  const next: unknown[] = [];
  const keep = (version: number, answers: Answers) => {
    sent.push(answers);
    const failure = next.shift();
    if (failure) throw failure;
    if (version !== sheet.version) throw refusal('stale-version', 412);
    sheet = { ...sheet, answers, version: version + 1, savedAt: '2026-11-21T12:01:00Z', savedBy: 'Otto' };
  };
  const tools = {
    api: {
      async saveAnswers(_: string, version: number, answers: Answers) {
        keep(version, answers);
        return { version: sheet.version, savedAt: sheet.savedAt ?? '' };
      },
      async submitForm(_: string, version: number, answers: Answers) {
        keep(version, answers);
        return { item: item({ form: sheet, status: 'SUBMITTED' }), progress: { done: 0, total: 1, waiting: 1, percent: 0 } };
      },
    },
    reload: vi.fn(async () => draft.take(sheet)),
  };
  const draft = new FormDraft('item-1', start, tools);
  return { draft, sent, next, reload: tools.reload, keptElsewhere: (answers: Answers) => (sheet = form(answers, sheet.version + 1)) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds = 1_000) => vi.advanceTimersByTimeAsync(milliseconds);

describe('saving', () => {
  it('waitsForAPauseAndSendsOnce', async () => {
    const { draft, sent } = server();
    draft.answer('note', said('H'));
    draft.answer('note', said('Hi'));
    expect(draft.unsaved).toBe(true);
    await pass();
    expect(sent).toEqual([{ note: said('Hi') }]);
    expect(draft.get().saving).toMatchObject({ kind: 'saved' });
    expect(draft.unsaved).toBe(false);
  });

  it('leavesOutBlanksAndWritesNumbersAsTheServerReadsThem', async () => {
    const { draft, sent } = server();
    draft.answer('area', said('1 018,5'));
    draft.answer('note', said('  '));
    await pass();
    expect(sent).toEqual([{ area: said('1018.5') }]);
    expect(draft.get().answers['area']).toEqual(said('1 018,5'));
  });

  it('saysThatItIsOfflineAndGoesOnByItself', async () => {
    const { draft, next, sent } = server();
    next.push(new Unreachable(), new Unreachable());
    draft.answer('note', said('Hi'));
    await pass();
    expect(draft.get().saving).toEqual({ kind: 'waiting' });
    expect(draft.unsaved).toBe(true);
    await pass(10_000);
    expect(sent).toHaveLength(3);
    expect(draft.get().saving).toMatchObject({ kind: 'saved' });
  });

  it('pausesWithoutASessionAndGoesOnWithOne', async () => {
    const { draft, next } = server();
    next.push(refusal('unauthenticated', 401));
    draft.answer('note', said('Hi'));
    await pass(60_000);
    expect(draft.get().saving).toEqual({ kind: 'paused' });
    draft.resume();
    await pass();
    expect(draft.get().saving).toMatchObject({ kind: 'saved' });
  });

  it('savesTheRestWhenOneAnswerIsRefused', async () => {
    const { draft, next, sent } = server(form({ area: said('12') }, 1));
    next.push(refusal('validation-failed', 422, 'area not-a-number'));
    draft.answer('area', said('many'));
    draft.answer('note', said('Hi'));
    await pass();
    await pass();
    expect(sent.at(-1)).toEqual({ area: said('12'), note: said('Hi') });
    expect(draft.get().faults).toEqual({ area: 'not-a-number' });
    expect(draft.get().saving).toEqual({ kind: 'refused' });
    draft.answer('area', said('13'));
    await pass();
    expect(sent.at(-1)).toEqual({ area: said('13'), note: said('Hi') });
    expect(draft.get().faults).toEqual({});
  });

  it('savesAtOnceWhenThePageIsLeft', async () => {
    const { draft, sent } = server();
    draft.answer('note', said('Hi'));
    await draft.flush();
    expect(sent).toHaveLength(1);
    await pass();
    expect(sent).toHaveLength(1);
  });
});

describe('two devices', () => {
  it('keepWhatEachAnsweredToItsOwnQuestion', async () => {
    const { draft, sent, keptElsewhere } = server();
    keptElsewhere({ area: said('18') });
    draft.answer('note', said('Hi'));
    await pass();
    await pass();
    expect(sent.at(-1)).toEqual({ area: said('18'), note: said('Hi') });
    expect(draft.get().elsewhere).toBe('Lena');
  });

  it('showWhatTheOtherSavedWhenNothingIsTypedHere', () => {
    const { draft } = server(form({ note: said('old') }, 1));
    draft.take(form({ note: said('new') }, 2));
    expect(draft.get().answers).toEqual({ note: said('new') });
    expect(draft.get().saving).toMatchObject({ kind: 'saved', by: 'Lena' });
    draft.take(form({ note: said('old') }, 1));
    expect(draft.get().answers).toEqual({ note: said('new') });
  });

  it('keepTheAnswerThatWasTypedLastToOneQuestion', async () => {
    const { draft, sent, keptElsewhere } = server();
    keptElsewhere({ note: said('theirs') });
    draft.answer('note', said('mine'));
    await pass();
    await pass();
    expect(sent.at(-1)).toEqual({ note: said('mine') });
    expect(draft.get().elsewhere).toBeUndefined();
  });
});

describe('submitting', () => {
  it('handsInWhatIsOnTheScreen', async () => {
    const { draft, sent } = server();
    draft.answer('area', said('18'));
    await expect(draft.submit()).resolves.toMatchObject({ kind: 'submitted' });
    expect(sent).toEqual([{ area: said('18') }]);
    await pass();
    expect(sent).toHaveLength(1);
  });

  it('putsEachFaultToItsQuestion', async () => {
    const { draft, next } = server();
    next.push(refusal('validation-failed', 422, 'area required'));
    await expect(draft.submit()).resolves.toEqual({ kind: 'faults' });
    expect(draft.get().faults).toEqual({ area: 'required' });
  });

  it('asksForAnotherLookWhenAnswersCameInFromElsewhere', async () => {
    const { draft, keptElsewhere, sent } = server();
    draft.answer('area', said('18'));
    keptElsewhere({ note: said('theirs') });
    await expect(draft.submit()).resolves.toEqual({ kind: 'changed' });
    expect(draft.get().answers).toEqual({ area: said('18'), note: said('theirs') });
    await expect(draft.submit()).resolves.toMatchObject({ kind: 'submitted' });
    expect(sent.at(-1)).toEqual({ area: said('18'), note: said('theirs') });
  });

  it('keepsTheAnswersWhenNobodyHears', async () => {
    const { draft, next } = server();
    draft.answer('area', said('18'));
    next.push(new Unreachable());
    await expect(draft.submit()).resolves.toMatchObject({ kind: 'failed' });
    expect(draft.get()).toMatchObject({ answers: { area: said('18') }, submitting: false });
    expect(draft.unsaved).toBe(true);
  });
});
