package dev.gatehouse.console.component;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import dev.gatehouse.contract.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Lets a grid, which asks by offset, read a list that only knows “the page after this one”. What has been read stays,
 * so that scrolling back asks nobody.
 */
public final class SlicePager<T> implements CallbackDataProvider.FetchCallback<T, Void> {

    /** Reads one page of the list. */
    @FunctionalInterface
    public interface Source<T> {
        /** At most {@code limit} entries after {@code cursor}, or from the start without one. */
        Slice<T> read(int limit, @Nullable String cursor);
    }

    private static final int PAGE = 50;

    private final Source<T> source;
    private final List<T> known = new ArrayList<>();
    private @Nullable String cursor;
    private boolean complete;

    /** Reads nothing yet. */
    public SlicePager(Source<T> source) {
        this.source = source;
    }

    /** Whether the list has no entry at all. */
    public boolean isEmpty() {
        readUntil(1);
        return known.isEmpty();
    }

    /** Whether its first page is all there is. */
    public boolean isShort() {
        readUntil(1);
        return complete;
    }

    @Override
    public Stream<T> fetch(Query<T, Void> query) {
        return slice(query.getOffset(), query.getLimit());
    }

    /** At most {@code limit} entries from {@code offset} on. */
    public Stream<T> slice(int offset, int limit) {
        var end = offset + limit;
        readUntil(end);
        return known.subList(Math.min(offset, known.size()), Math.min(end, known.size())).stream();
    }

    private void readUntil(int end) {
        while (!complete && known.size() < end) {
            var slice = source.read(PAGE, cursor);
            known.addAll(slice.items());
            cursor = slice.next();
            complete = cursor == null;
        }
    }
}
