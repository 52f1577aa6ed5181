import type { components } from './schema';

type Schemas = components['schemas'];

export type PortalSession = Schemas['PortalSessionResponse'];
export type PortalVisitor = Schemas['PortalVisitorResponse'];
export type Verification = Schemas['VerificationResponse'];
export type LoginLink = Schemas['LoginLinkResponse'];
export type StepUpRequested = Schemas['StepUpRequested'];
export type Prove = Verification['prove'];
export type CodeRequested = Schemas['CodeRequested'];
export type Home = Schemas['HomeResponse'];
export type HomeEngagement = Schemas['HomeEngagement'];
export type Checklist = Schemas['ChecklistResponse'];
export type ChecklistItem = Schemas['ChecklistItem'];
export type ChecklistFile = Schemas['ChecklistFile'];
export type ChecklistForm = Schemas['ChecklistForm'];
export type Question = Schemas['Question'];
export type Answer = Schemas['Answer'];
/** By the id of the question. */
export type Answers = Readonly<Record<string, Answer>>;
export type AnswersSaved = Schemas['AnswersSaved'];
export type FormSubmitted = Schemas['FormSubmitted'];
export type ItemStatus = ChecklistItem['status'];
export type Progress = Schemas['Progress'];
export type UploadDeclaration = Schemas['UploadDeclaration'];
export type StartUploads = Schemas['StartUploadsRequest'];
export type Uploads = Schemas['UploadsResponse'];
export type UploadTarget = Schemas['UploadTarget'];
export type UploadConfirmed = Schemas['UploadConfirmed'];
export type ProblemBody = Schemas['ProblemResponse'];
export type ProblemCode = ProblemBody['code'];
export type FieldProblem = Schemas['FieldProblem'];
export type Deadlines = Schemas['DeadlinesResponse'];
export type Deadline = Schemas['PortalDeadline'];
export type DeadlineState = Deadline['state'];
export type Costs = Schemas['PortalCostsResponse'];
export type Money = Schemas['Money'];
