import type { Checklist, ChecklistItem, Progress } from '../src/api/types';

export function item(change: Partial<ChecklistItem> = {}): ChecklistItem {
  return { id: 'item-1', type: 'DOCUMENT', title: 'Bank statements', status: 'OUTSTANDING', version: 1, files: [], ...change };
}

export const progress: Progress = { done: 0, total: 1, waiting: 0, percent: 0 };

export function checklist(change: Partial<Checklist> = {}): Checklist {
  return {
    engagementId: '0199d3a0-0000-7000-8000-000000000001',
    title: 'your 2025 tax return',
    state: 'OPEN',
    contactName: 'Otto Weber',
    progress,
    items: [item()],
    maxFileBytes: 1000,
    ...change,
  };
}

export function file(name: string, content = 'content', type = 'application/pdf'): File {
  return new File([content], name, { type });
}
