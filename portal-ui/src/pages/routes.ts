/** What the page of deadlines shows. */
export type DeadlineView = 'current' | 'costs' | 'history';

export type Route =
  | { readonly page: 'landing' }
  | { readonly page: 'open' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'checklist'; readonly engagementId: string }
  | { readonly page: 'deadlines'; readonly view: DeadlineView }
  | { readonly page: 'unknown' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads a path below `/portal/{slug}`. */
export function routeOf(path: string): Route {
  const [, , , section = '', id = '', ...rest] = path.replace(/\/+$/, '').split('/');
  if (section === '') return { page: 'landing' };
  if (section === 'open' && id === '') return { page: 'open' };
  if (section === 'sign-in' && id === '') return { page: 'sign-in' };
  if (section === 'checklists' && UUID.test(id) && rest.length === 0) return { page: 'checklist', engagementId: id };
  if (section === 'deadlines' && rest.length === 0) {
    if (id === '') return { page: 'deadlines', view: 'current' };
    if (id === 'costs' || id === 'history') return { page: 'deadlines', view: id };
  }
  return { page: 'unknown' };
}

export function homePath(slug: string): string {
  return `/portal/${slug}`;
}

/** The start page of the portal that a path belongs to. */
export function startOf(path: string): string {
  return path.split('/').slice(0, 3).join('/');
}

export function checklistPath(slug: string, engagementId: string): string {
  return `/portal/${slug}/checklists/${engagementId}`;
}

export function deadlinesPath(slug: string, view: DeadlineView): string {
  const page = `/portal/${slug}/deadlines`;
  return view === 'current' ? page : `${page}/${view}`;
}
