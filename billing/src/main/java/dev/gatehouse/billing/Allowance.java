package dev.gatehouse.billing;

import org.jspecify.annotations.Nullable;

/**
 * How much of something is allowed.
 *
 * @param most the largest number allowed; null is without limit
 */
public record Allowance(@Nullable Long most) {

    public static final Allowance UNLIMITED = new Allowance(null);

    /** At most so many. */
    public static Allowance of(long most) {
        return new Allowance(most);
    }

    /** Whether so much in use is allowed. */
    public boolean admits(long used) {
        return most == null || used <= most;
    }

    /** By how much so much in use is too much; 0 when it is allowed. */
    public long exceededBy(long used) {
        return most == null ? 0 : Math.max(0, used - most);
    }

    /** Whether nothing is left. */
    public boolean isUsedUp(long used) {
        return most != null && used >= most;
    }

    /** So many times as much. */
    public Allowance times(int factor) {
        return most == null ? this : of(Math.multiplyExact(most, factor));
    }
}
