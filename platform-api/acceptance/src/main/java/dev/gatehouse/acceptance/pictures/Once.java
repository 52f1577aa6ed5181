package dev.gatehouse.acceptance.pictures;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes a while to make: made when it is first asked for, and then kept. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> making;
    private @Nullable T made;

    Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T value = made;
        if (value == null) {
            value = making.get();
            made = value;
        }
        return value;
    }
}
