package dev.gatehouse.platform.engagement;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.Progress;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The one way to count progress: accepted over total, waived items included in the total. */
public final class ProgressCount {

    private static final Set<ItemState> UNCOUNTED = EnumSet.of(ItemState.DRAFT, ItemState.CANCELLED);
    private static final Set<ItemState> WAITING = EnumSet.of(ItemState.SUBMITTED, ItemState.UNDER_REVIEW);

    private ProgressCount() {}

    /** Progress over the states of all items. */
    public static Progress of(Collection<ItemState> states) {
        int done = count(states, EnumSet.of(ItemState.ACCEPTED));
        int waiting = count(states, WAITING);
        return of(done, states.size() - count(states, UNCOUNTED), waiting);
    }

    /** Progress over counts that the database has made by the same rule. */
    public static Progress of(int done, int total, int waiting) {
        return new Progress(done, total, waiting, total == 0 ? 0 : done * 100 / total);
    }

    private static int count(Collection<ItemState> states, Set<ItemState> counted) {
        return (int) states.stream().filter(counted::contains).count();
    }
}
