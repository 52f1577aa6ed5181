import type { PortalApi } from '../api/portal-api';
import { Problem } from '../api/problem';
import type { UploadDeclaration, UploadTarget } from '../api/types';
import { Refused } from './refused';

/** Files chosen together. The server submits the item when the last of them is stored. */
export class Batch {
  private readonly declarations = new Map<string, UploadDeclaration>();
  private readonly targets = new Map<string, UploadTarget>();
  private readonly refused = new Map<string, Refused>();
  private readonly known = new Set<string>();
  private declaring: Promise<void> | undefined;

  constructor(
    readonly id: string,
    readonly itemId: string,
    private readonly api: Pick<PortalApi, 'startUploads' | 'cancelUpload'>,
  ) {}

  include(declaration: UploadDeclaration): void {
    this.declarations.set(declaration.id, declaration);
  }

  declarationOf(fileId: string): UploadDeclaration | undefined {
    return this.declarations.get(fileId);
  }

  /** Where to send a file. Files that ask at the same time share one declaration. */
  async targetOf(fileId: string): Promise<UploadTarget> {
    while (!this.targets.has(fileId)) {
      const refusal = this.refused.get(fileId);
      if (refusal) throw refusal;
      if (!this.declarations.has(fileId)) throw new Refused('server'); // withdrawn meanwhile
      await (this.declaring ??= this.declare().finally(() => (this.declaring = undefined)));
    }
    return this.targets.get(fileId) as UploadTarget;
  }

  /** Its URL is spent or worthless; the next {@link targetOf} asks for a fresh one under the same id. */
  forgetTarget(fileId: string): void {
    this.targets.delete(fileId);
  }

  /** Takes a file out, on the server too if it has heard of it, so that the rest can be submitted. */
  async withdraw(fileId: string): Promise<void> {
    this.declarations.delete(fileId);
    await this.declaring?.catch(() => undefined);
    this.targets.delete(fileId);
    if (this.known.delete(fileId)) await this.api.cancelUpload(fileId);
  }

  private async declare(): Promise<void> {
    const files = [...this.declarations.values()];
    files.forEach((file) => this.known.add(file.id)); // heard of, even if the answer gets lost
    try {
      const { uploads } = await this.api.startUploads(this.itemId, { batchId: this.id, files });
      uploads.forEach((target) => this.targets.set(target.fileId, target));
      files.filter((file) => !this.targets.has(file.id)).forEach((file) => this.refuse(file, new Refused('server')));
    } catch (error) {
      const culprits = culpritsAmong(files, error);
      if (culprits.length === 0) throw error;
      culprits.forEach((file) => this.refuse(file, new Refused('type')));
    }
  }

  private refuse(file: UploadDeclaration, refusal: Refused): void {
    this.refused.set(file.id, refusal);
    this.declarations.delete(file.id);
    this.known.delete(file.id);
  }
}

/** The files a refusal points at, `/files/2/contentType`; the others may be declared without them. */
function culpritsAmong(files: UploadDeclaration[], error: unknown): UploadDeclaration[] {
  if (!(error instanceof Problem) || error.code !== 'validation-failed') return [];
  const positions = new Set(error.errors.map(({ pointer }) => /^\/files\/(\d+)(\/|$)/.exec(pointer)?.[1]));
  return files.filter((_, position) => positions.has(String(position)));
}
