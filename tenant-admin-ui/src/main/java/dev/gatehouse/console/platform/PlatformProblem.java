package dev.gatehouse.console.platform;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;

/** The API refused, and said why in words that a person may read. */
public final class PlatformProblem extends RuntimeException {

    private final transient ProblemResponse problem;

    /** Carries what the API said. */
    public PlatformProblem(ProblemResponse problem) {
        super(problem.code().kebab());
        this.problem = problem;
    }

    /** What to switch on. */
    public ProblemCode code() {
        return problem.code();
    }

    /** The whole answer. */
    public ProblemResponse problem() {
        return problem;
    }

    /** Whether somebody else was faster: the thing is no longer as the screen shows it. */
    public boolean overtaken() {
        return switch (code()) {
            case STALE_VERSION, INVALID_TRANSITION, CONFLICT -> true;
            default -> false;
        };
    }
}
