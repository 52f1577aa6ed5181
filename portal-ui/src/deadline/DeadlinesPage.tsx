import { useMemo } from 'preact/hooks';
import type { DeadlineView } from '../pages/routes';
import { usePortal } from '../shell/portal';
import { CostsView } from './CostsView';
import { DeadlineList } from './deadline-list';
import { type Around, ListView } from './ListView';
import { ReadingStore } from './reading';

export interface DeadlinesPageProps extends Omit<Around, 'view'> {
  readonly view: DeadlineView;
}

/** The deadlines of the client behind the door: what is ahead, what it costs, what has been. */
export function DeadlinesPage({ view, ...around }: DeadlinesPageProps) {
  const { api } = usePortal();
  const current = useMemo(() => new DeadlineList(api, false), [api]);
  const past = useMemo(() => new DeadlineList(api, true), [api]);
  const costs = useMemo(() => new ReadingStore(() => api.costs()), [api]);
  switch (view) {
    case 'current':
      return <ListView key={view} list={current} view={view} {...around} />;
    case 'history':
      return <ListView key={view} list={past} view={view} {...around} />;
    case 'costs':
      return <CostsView key={view} costs={costs} view={view} {...around} />;
  }
}
