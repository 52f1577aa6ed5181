import { isPassing, type PortalApi } from '../api/portal-api';
import { Problem } from '../api/problem';
import type { Answer, Answers, ChecklistForm, FormSubmitted, Question } from '../api/types';
import { Store } from '../ui/store';
import { allForServer, forServer, sameAnswer, sameAnswers } from './answers';

/** How what is on the screen relates to what the server keeps. Only `saved` may be shown as saved. */
export type Saving =
  | { readonly kind: 'empty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string; readonly by?: string }
  /** No connection; tried again by itself. */
  | { readonly kind: 'waiting' }
  /** The session is over; goes on once it is there again. */
  | { readonly kind: 'paused' }
  /** Everything is saved but the answers that carry a fault. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** Why an answer was refused, by the id of its question; a code of the server's. */
export type Faults = Readonly<Record<string, string>>;

export interface Draft {
  readonly answers: Answers;
  readonly saving: Saving;
  readonly faults: Faults;
  /** Who saved answers elsewhere that have just come in; empty when the server does not say. */
  readonly elsewhere?: string;
  readonly submitting: boolean;
}

export type Outcome =
  | { readonly kind: 'submitted'; readonly result: FormSubmitted }
  | { readonly kind: 'faults' }
  /** Answers came in from elsewhere: look at them before handing in. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface DraftTools {
  readonly api: Pick<PortalApi, 'saveAnswers' | 'submitForm'>;
  /** Reads the checklist again; {@link FormDraft.take} hears of it. */
  readonly reload: () => Promise<void>;
}

const TYPING_PAUSE_MS = 800;
const FIRST_RETRY_MS = 2_000;
const LONGEST_RETRY_MS = 30_000;

/**
 * A form while it is filled in. Keeps what is typed, saves it after a short pause, and puts together what two devices
 * answer: each question keeps the answer that was changed last.
 */
export class FormDraft extends Store<Draft> {
  private questions: readonly Question[];
  /** What the server keeps, as far as this page knows, and the version of it. */
  private kept: Answers;
  private version: number;
  private refused: Answers = {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | undefined;
  private savedAt: string | undefined;
  private attempt = 0;

  constructor(
    private readonly itemId: string,
    form: ChecklistForm,
    private readonly tools: DraftTools,
  ) {
    super({ answers: form.answers, saving: savingOf(form), faults: {}, submitting: false });
    this.questions = form.questions;
    this.kept = form.answers;
    this.version = form.version;
    this.savedAt = form.savedAt;
  }

  /** Whether leaving the page now would lose something. */
  get unsaved(): boolean {
    return this.running !== undefined || !sameAnswers(this.sendable(), this.kept);
  }

  /** `atOnce` when nothing more is to come for it, as after a choice or on leaving a field. */
  answer(id: string, answer: Answer | undefined, atOnce = false): void {
    if (atOnce && sameAnswer(answer, this.get().answers[id])) {
      if (this.timer !== undefined) this.saveIn(0);
      return;
    }
    const { [id]: _, ...others } = this.get().answers;
    const { [id]: __, ...faults } = this.get().faults;
    const { [id]: ___, ...refused } = this.refused;
    this.refused = refused;
    this.change({ answers: answer ? { ...others, [id]: answer } : others, faults });
    this.saveIn(atOnce ? 0 : TYPING_PAUSE_MS);
  }

  /** Takes in what the server tells of this form, which another device may have changed. */
  take(form: ChecklistForm): void {
    if (form.version < this.version) return; // read before the newest save
    const { answers, elsewhere } = this.get();
    const merged: Record<string, Answer> = {};
    let news = false;
    for (const question of form.questions) {
      const mine = answers[question.id];
      const theirs = form.answers[question.id];
      const changedHere = !sameAnswer(forServer(question, mine), this.kept[question.id]);
      const stays = changedHere || sameAnswer(forServer(question, mine), theirs);
      news ||= !stays;
      const answer = stays ? mine : theirs;
      if (answer) merged[question.id] = answer;
    }
    const newer = form.version > this.version;
    this.questions = form.questions;
    this.kept = form.answers;
    this.version = form.version;
    this.savedAt = form.savedAt;
    const clean = sameAnswers(this.sendable(merged), this.kept);
    this.change({
      answers: merged,
      elsewhere: news && newer ? (form.savedBy ?? '') : elsewhere,
      saving: clean && newer ? savingOf(form) : this.get().saving,
    });
    if (!clean) this.saveIn(0);
  }

  /** The connection or the session is back. */
  resume(): void {
    this.attempt = 0;
    if (!sameAnswers(this.sendable(), this.kept)) this.saveIn(0);
  }

  /** Saves at once what is not saved, for example because the page goes out of sight. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.save();
  }

  async submit(): Promise<Outcome> {
    this.change({ submitting: true, elsewhere: undefined });
    clearTimeout(this.timer);
    try {
      await this.running;
      return await this.handIn();
    } finally {
      this.change({ submitting: false });
      this.resume();
    }
  }

  private async handIn(): Promise<Outcome> {
    const before = this.get().answers;
    try {
      const result = await this.tools.api.submitForm(this.itemId, this.version, allForServer(this.questions, before));
      const form = result.item.form;
      if (form) {
        this.kept = form.answers;
        this.version = form.version;
        this.change({ answers: form.answers, faults: {}, saving: savingOf(form) });
      }
      return { kind: 'submitted', result };
    } catch (error) {
      if (error instanceof Problem && error.code === 'stale-version') {
        await this.tools.reload();
        return sameAnswers(before, this.get().answers) ? this.handIn() : { kind: 'changed' };
      }
      if (error instanceof Problem && error.code === 'validation-failed') {
        this.mark(error);
        if (Object.keys(this.get().faults).length > 0) return { kind: 'faults' };
        await this.tools.reload(); // the questions are others now
        return { kind: 'changed' };
      }
      if (error instanceof Problem && error.code === 'invalid-transition') await this.tools.reload();
      return { kind: 'failed', error };
    }
  }

  /** While answers are handed in nothing is saved beside that. */
  private saveIn(milliseconds: number): void {
    clearTimeout(this.timer);
    if (this.get().submitting) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.save();
    }, milliseconds);
  }

  private save(): Promise<void> {
    return (this.running ??= this.saveOnce().finally(() => (this.running = undefined)).then(() => this.saveRest()));
  }

  /** What was typed while a save was under way. */
  private saveRest(): void {
    const { saving } = this.get();
    if (saving.kind === 'saved' && !sameAnswers(this.sendable(), this.kept)) this.saveIn(TYPING_PAUSE_MS);
  }

  private async saveOnce(): Promise<void> {
    const sending = this.sendable();
    if (sameAnswers(sending, this.kept)) return this.settle();
    this.change({ saving: { kind: 'saving' } });
    try {
      const saved = await this.tools.api.saveAnswers(this.itemId, this.version, sending);
      this.kept = sending;
      this.version = saved.version;
      this.attempt = 0;
      this.savedAt = saved.savedAt;
      this.settle();
    } catch (error) {
      await this.afterTrouble(error);
    }
  }

  /** Everything that can be saved is. */
  private settle(): void {
    const saved: Saving = this.savedAt ? { kind: 'saved', at: this.savedAt } : { kind: 'empty' };
    const { saving } = this.get();
    if (this.hasRefused()) this.change({ saving: { kind: 'refused' } });
    else if (saving.kind !== 'saved' || saving.at !== this.savedAt) this.change({ saving: saved });
  }

  private async afterTrouble(error: unknown): Promise<void> {
    if (isPassing(error)) {
      this.retryLater();
    } else if (error instanceof Problem && error.code === 'validation-failed') {
      this.mark(error);
      this.change({ saving: { kind: this.hasRefused() ? 'refused' : 'failed' } });
      if (this.hasRefused()) this.saveIn(0);
      else await this.tools.reload();
    } else if (error instanceof Problem && error.code === 'unauthenticated') {
      this.change({ saving: { kind: 'paused' } });
    } else if (error instanceof Problem && error.code === 'stale-version') {
      await this.catchUp();
    } else {
      this.change({ saving: { kind: 'failed' } });
      await this.tools.reload();
    }
  }

  /** Another device was faster; {@link take} puts the two together and saves again. */
  private async catchUp(): Promise<void> {
    const before = this.version;
    await this.tools.reload();
    if (this.version === before) this.retryLater();
  }

  private retryLater(): void {
    this.change({ saving: { kind: 'waiting' } });
    this.saveIn(Math.min(FIRST_RETRY_MS * 2 ** this.attempt++, LONGEST_RETRY_MS));
  }

  /** Puts each fault to its question; what is refused is not sent again as it is. */
  private mark(problem: Problem): void {
    const faults: Record<string, string> = {};
    const refused: Record<string, Answer> = { ...this.refused };
    for (const { pointer, code } of problem.errors) {
      const id = pointer.split('/')[2];
      const question = this.questions.find((each) => each.id === id);
      if (!question) continue;
      faults[question.id] = code;
      const answer = this.get().answers[question.id];
      if (answer && code !== 'required') refused[question.id] = answer;
    }
    this.refused = refused;
    this.change({ faults });
  }

  private hasRefused(): boolean {
    return Object.keys(this.refused).length > 0;
  }

  /** What can be saved: where an answer was refused, the one before it stays. */
  private sendable(answers = this.get().answers): Answers {
    const all = { ...allForServer(this.questions, answers) };
    for (const id of Object.keys(this.refused)) {
      const before = this.kept[id];
      if (before) all[id] = before;
      else delete all[id];
    }
    return all;
  }

  private change(part: { [K in keyof Draft]?: Draft[K] | undefined }): void {
    const next = { ...this.get(), ...part };
    if (next.elsewhere === undefined) delete next.elsewhere;
    this.set(next as Draft);
  }
}

function savingOf(form: ChecklistForm): Saving {
  if (!form.savedAt) return { kind: 'empty' };
  return { kind: 'saved', at: form.savedAt, ...(form.savedBy ? { by: form.savedBy } : {}) };
}
