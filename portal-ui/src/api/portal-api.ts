import { type Call, Calls, type Method } from './calls';
import { isLeftOpen, Problem, Unreachable } from './problem';
import type {
  Answers,
  AnswersSaved,
  Calendar,
  CalendarAddress,
  Checklist,
  CodeRequested,
  Costs,
  Deadlines,
  FormSubmitted,
  Home,
  LoginLink,
  PortalSession,
  PortalVisitor,
  StartUploads,
  StepUpRequested,
  UploadConfirmed,
  Uploads,
} from './types';

/** Has a person prove more than a link; true once that is done. */
export type StepUp = () => Promise<boolean>;

/** The portal routes of one firm. */
export class PortalApi {
  private readonly calls: Calls;
  private stepUp: StepUp | undefined;

  constructor(base: string) {
    this.calls = new Calls(base);
  }

  /** What is refused for want of a proof is tried once more after this. */
  onStepUp(stepUp: StepUp): void {
    this.stepUp = stepUp;
  }

  redeemLink(token: string): Promise<PortalSession> {
    return this.atDoor('/link-redemptions', { token });
  }

  requestCode(email: string): Promise<CodeRequested> {
    return this.atDoor('/sign-in/challenges', { email });
  }

  /** To the address on file of whom a link has named; nobody types one. */
  requestOnFile(): Promise<CodeRequested> {
    return this.atDoor('/sign-in/verification-mails');
  }

  lookAtLoginLink(token: string): Promise<LoginLink> {
    return this.atDoor('/sign-in/link-previews', { token });
  }

  /** Only ever after a person has pressed a button. */
  enterByLink(token: string): Promise<PortalVisitor> {
    return this.atDoor('/sign-in/link-sessions', { token });
  }

  /** To where the mail with this link went. */
  renewLoginLink(token: string): Promise<CodeRequested> {
    return this.atDoor('/sign-in/renewals', { token });
  }

  requestStepUp(): Promise<StepUpRequested> {
    return this.atDoor('/session/challenges');
  }

  proveMailbox(code: string): Promise<PortalVisitor> {
    return this.atDoor('/session/proofs', { code });
  }

  inviteColleague(engagementId: string, colleague: { id: string; name: string; email: string }): Promise<void> {
    return this.done('POST', `/checklists/${engagementId}/invitations`, colleague);
  }

  enterCode(code: string): Promise<PortalVisitor> {
    return this.atDoor('/sign-in/sessions', { code });
  }

  home(cursor = ''): Promise<Home> {
    return this.json('GET', cursor ? `/home?cursor=${encodeURIComponent(cursor)}` : '/home');
  }

  /** What is ahead, the next one first, or with `past` what is behind, the latest first. */
  deadlines(past = false, cursor = ''): Promise<Deadlines> {
    const query = [...(past ? ['past=true'] : []), ...(cursor ? [`cursor=${encodeURIComponent(cursor)}`] : [])].join('&');
    return this.json('GET', query ? `/deadlines?${query}` : '/deadlines');
  }

  /** What the next twelve months cost. */
  costs(): Promise<Costs> {
    return this.json('GET', '/costs');
  }

  calendar(): Promise<Calendar> {
    return this.json('GET', '/calendar');
  }

  /** Makes an address; the one before works no longer. */
  openCalendar(): Promise<CalendarAddress> {
    return this.json('POST', '/calendar');
  }

  closeCalendar(): Promise<void> {
    return this.done('DELETE', '/calendar');
  }

  async requestLink(email: string): Promise<void> {
    await this.calls.once({ method: 'POST', path: '/link-mails', body: { email } });
  }

  checklist(engagementId: string): Promise<Checklist> {
    return this.json('GET', `/checklists/${engagementId}`);
  }

  recordOpening(engagementId: string): Promise<void> {
    return this.done('POST', `/checklists/${engagementId}/opening`);
  }

  startUploads(itemId: string, request: StartUploads): Promise<Uploads> {
    return this.json('POST', `/items/${itemId}/uploads`, request);
  }

  confirmUpload(fileId: string): Promise<UploadConfirmed> {
    return this.json('POST', `/uploads/${fileId}/confirmation`);
  }

  cancelUpload(fileId: string): Promise<void> {
    return this.done('DELETE', `/uploads/${fileId}`);
  }

  /** `version` is that of the answers which these are based on. */
  saveAnswers(itemId: string, version: number, answers: Answers): Promise<AnswersSaved> {
    return this.json('PUT', `/items/${itemId}/answers`, { answers }, version);
  }

  submitForm(itemId: string, version: number, answers: Answers): Promise<FormSubmitted> {
    return this.json('PUT', `/items/${itemId}/submission`, { answers }, version);
  }

  signOut(): Promise<void> {
    return this.done('DELETE', '/session');
  }

  /** Ends all visits of this person, on every device. */
  signOutEverywhere(): Promise<void> {
    return this.done('DELETE', '/sessions');
  }

  /** Here nothing is tried twice by itself: a code or a link may be spent by the first try, and each mail is one more. */
  private async atDoor<T>(path: string, body?: unknown): Promise<T> {
    return contentOf(await this.calls.once({ method: 'POST', path, body }));
  }

  private async json<T>(method: Method, path: string, body?: unknown, version?: number): Promise<T> {
    return contentOf(await this.send({ method, path, body, version }));
  }

  private async done(method: Method, path: string, body?: unknown): Promise<void> {
    await this.send({ method, path, body });
  }

  private async send(call: Call): Promise<string> {
    try {
      return await this.calls.answer(call);
    } catch (error) {
      const asksForMore = error instanceof Problem && error.code === 'step-up-required';
      if (!asksForMore || !this.stepUp || !(await this.stepUp())) throw error;
      return this.calls.answer(call);
    }
  }
}

function contentOf<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Unreachable(); // something in between has answered
  }
}

/** Whether trying the same again later may help. */
export function isPassing(error: unknown): boolean {
  return isLeftOpen(error) || (error instanceof Problem && error.status === 429);
}
