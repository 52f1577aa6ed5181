import type { Checklist, ChecklistForm } from '../api/types';
import { FormDraft, type DraftTools } from './form-draft';

/** The forms of a checklist that are being filled in; they outlive the components that show them. */
export class FormDrafts {
  private readonly drafts = new Map<string, FormDraft>();

  constructor(private readonly tools: DraftTools) {}

  get unsaved(): boolean {
    return [...this.drafts.values()].some((draft) => draft.unsaved);
  }

  of(itemId: string, form: ChecklistForm): FormDraft {
    const draft = this.drafts.get(itemId) ?? new FormDraft(itemId, form, this.tools);
    this.drafts.set(itemId, draft);
    return draft;
  }

  /** What is handed in or gone is no draft any more; what is sent back becomes a new one. */
  take({ items }: Checklist): void {
    for (const [id, draft] of this.drafts) {
      const item = items.find((each) => each.id === id);
      const open = item && (item.status === 'OUTSTANDING' || item.status === 'REJECTED');
      if (open && item.form) draft.take(item.form);
      else this.drafts.delete(id);
    }
  }

  resume(): void {
    this.drafts.forEach((draft) => draft.resume());
  }

  async flush(): Promise<void> {
    await Promise.all([...this.drafts.values()].map((draft) => draft.flush()));
  }
}
