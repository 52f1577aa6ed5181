import type { Costs } from '../api/types';
import { usePortal } from '../shell/portal';
import { t } from '../strings';
import { ClosedDeadlines } from './ClosedDeadlines';
import { CostTable } from './CostTable';
import type { Around } from './ListView';
import { PageOfDeadlines } from './PageOfDeadlines';
import type { ReadingStore } from './reading';
import { ReadingView } from './ReadingView';
import { describeTotals } from './words';

interface CostsViewProps extends Around {
  readonly costs: ReadingStore<Costs>;
}

/** What the next twelve months cost. */
export function CostsView({ costs, ...around }: CostsViewProps) {
  const { firm } = usePortal();
  return (
    <ReadingView of={costs}>
      {(found) =>
        found.open ? (
          <PageOfDeadlines
            title={found.months.length === 0 ? t.deadlines.costs.title : t.deadlines.costs.sum(describeTotals(found.totals))}
            lead={found.months.length === 0 ? t.deadlines.costs.none(firm) : t.deadlines.costs.lead}
            {...around}
          >
            {found.months.length > 0 && <CostTable costs={found} />}
          </PageOfDeadlines>
        ) : (
          <ClosedDeadlines onHome={around.onHome} onSignedOut={around.onSignedOut} />
        )
      }
    </ReadingView>
  );
}
