import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Unreachable } from '../api/problem';
import { DeadlineSkeleton } from '../deadline/DeadlineSkeleton';
import type { DeadlinesPageProps } from '../deadline/DeadlinesPage';
import { usePortal } from '../shell/portal';
import { SituationPage } from './SituationPage';
import { situationOf } from './situations';

type Page = FunctionComponent<DeadlinesPageProps>;

/** Begins to fetch the page; where the portal is about deadlines it is wanted anyway. */
export function fetchDeadlinesPage(): Promise<Page> {
  return import('../deadline/DeadlinesPage').then(({ DeadlinesPage }) => DeadlinesPage);
}

/** The page of deadlines, whose script comes when it is needed: most visits are about checklists. */
export function LazyDeadlinesPage(props: DeadlinesPageProps) {
  const { firm } = usePortal();
  const [page, setPage] = useState<{ readonly Page: Page }>();
  const [lost, setLost] = useState(false);

  const fetchPage = () => {
    setLost(false);
    fetchDeadlinesPage().then(
      (Page) => setPage({ Page }),
      () => setLost(true),
    );
  };
  useEffect(fetchPage, []);

  if (lost) return <SituationPage of={situationOf(new Unreachable())} firm={firm} onRetry={fetchPage} />;
  return page ? <page.Page {...props} /> : <DeadlineSkeleton />;
}
