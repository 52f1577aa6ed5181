package dev.gatehouse.platform.kernel;

import dev.gatehouse.contract.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The version of a resource as HTTP carries it: a strong entity tag with the number in quotes (RFC 9110 §8.8.3). */
public final class Version {

    private Version() {}

    /** Reads {@code If-Match}; without it the caller would overwrite what it has not seen. */
    public static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw ProblemException.of(ProblemCode.PRECONDITION_REQUIRED);
        }
        try {
            return Integer.parseInt(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw ProblemException.of(ProblemCode.STALE_VERSION);
        }
    }

    /** Renders an entity tag. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
