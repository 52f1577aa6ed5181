import { Problem, problemOf, Unreachable } from './problem';
import type {
  Answers,
  AnswersSaved,
  Checklist,
  CodeRequested,
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

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A server that does not answer within this time counts as away. */
const PATIENCE_MS = 30_000;

/** Requests up to this size outlive the page that sends them; browsers allow 64 KiB in all. */
const OUTLIVING_CHARACTERS = 15_000;

/** Has a person prove more than a link; true once that is done. */
export type StepUp = () => Promise<boolean>;

/** The portal routes of one firm. */
export class PortalApi {
  private stepUp: StepUp | undefined;

  constructor(private readonly base: string) {}

  /** What is refused for want of a proof is tried once more after this. */
  onStepUp(stepUp: StepUp): void {
    this.stepUp = stepUp;
  }

  redeemLink(token: string): Promise<PortalSession> {
    return this.json('POST', '/link-redemptions', { token });
  }

  requestCode(email: string): Promise<CodeRequested> {
    return this.json('POST', '/sign-in/challenges', { email });
  }

  /** To the address on file of whom a link has named; nobody types one. */
  requestOnFile(): Promise<CodeRequested> {
    return this.json('POST', '/sign-in/verification-mails');
  }

  lookAtLoginLink(token: string): Promise<LoginLink> {
    return this.json('POST', '/sign-in/link-previews', { token });
  }

  /** Only ever after a person has pressed a button. */
  enterByLink(token: string): Promise<PortalVisitor> {
    return this.json('POST', '/sign-in/link-sessions', { token });
  }

  /** To where the mail with this link went. */
  renewLoginLink(token: string): Promise<CodeRequested> {
    return this.json('POST', '/sign-in/renewals', { token });
  }

  requestStepUp(): Promise<StepUpRequested> {
    return this.json('POST', '/session/challenges');
  }

  proveMailbox(code: string): Promise<PortalVisitor> {
    return this.json('POST', '/session/proofs', { code });
  }

  inviteColleague(engagementId: string, colleague: { id: string; name: string; email: string }): Promise<void> {
    return this.done('POST', `/checklists/${engagementId}/invitations`, colleague);
  }

  enterCode(code: string): Promise<PortalVisitor> {
    return this.json('POST', '/sign-in/sessions', { code });
  }

  home(cursor = ''): Promise<Home> {
    return this.json('GET', cursor ? `/home?cursor=${encodeURIComponent(cursor)}` : '/home');
  }

  requestLink(email: string): Promise<void> {
    return this.done('POST', '/link-mails', { email });
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

  private async json<T>(method: Method, path: string, body?: unknown, version?: number): Promise<T> {
    const response = await this.send(method, path, body, version);
    return (await response.json().catch(() => {
      throw new Unreachable();
    })) as T;
  }

  private async done(method: Method, path: string, body?: unknown): Promise<void> {
    await this.send(method, path, body);
  }

  private async send(method: Method, path: string, body?: unknown, version?: number): Promise<Response> {
    try {
      return await this.sendOnce(method, path, body, version);
    } catch (error) {
      const asksForMore = error instanceof Problem && error.code === 'step-up-required';
      if (!asksForMore || !this.stepUp || !(await this.stepUp())) throw error;
      return this.sendOnce(method, path, body, version);
    }
  }

  private async sendOnce(method: Method, path: string, body?: unknown, version?: number): Promise<Response> {
    const content = body === undefined ? undefined : JSON.stringify(body);
    const response = await fetch(this.base + path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        Accept: ACCEPT,
        ...(method === 'GET' ? {} : { 'Content-Type': 'application/json' }),
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      },
      ...(content === undefined ? {} : { body: content }),
      keepalive: method === 'PUT' && content !== undefined && content.length < OUTLIVING_CHARACTERS,
      signal: AbortSignal.timeout(PATIENCE_MS),
    }).catch(() => {
      throw new Unreachable();
    });
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response;
  }
}

const ACCEPT = 'application/json, application/problem+json';

/** Whether trying the same again later may help. */
export function isPassing(error: unknown): boolean {
  return error instanceof Unreachable || (error instanceof Problem && (error.status >= 500 || error.status === 429));
}
