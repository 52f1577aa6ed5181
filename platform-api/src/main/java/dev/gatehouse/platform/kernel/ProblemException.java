package dev.gatehouse.platform.kernel;

import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal with a code of the closed list; {@code edge} renders it. Carries no stack trace, because it is an answer
 * and not a fault.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemCode code;
    private final transient List<FieldProblem> errors;
    private final transient @Nullable PlanRefusal plan;
    private final @Nullable Long retryAfter;

    private ProblemException(
            ProblemCode code, List<FieldProblem> errors, @Nullable PlanRefusal plan, @Nullable Long retryAfter) {
        super(code.kebab(), null, false, false);
        this.code = code;
        this.errors = errors;
        this.plan = plan;
        this.retryAfter = retryAfter;
    }

    /** A refusal that the code alone explains. */
    public static ProblemException of(ProblemCode code) {
        return new ProblemException(code, List.of(), null, null);
    }

    /** A refusal that names the field at fault. */
    public static ProblemException field(String pointer, String code, String message) {
        return fields(List.of(new FieldProblem(pointer, code, message)));
    }

    /** A refusal that names all fields at fault. */
    public static ProblemException fields(List<FieldProblem> errors) {
        return new ProblemException(ProblemCode.VALIDATION_FAILED, errors, null, null);
    }

    /** A refusal because of the firm's plan. */
    public static ProblemException plan(ProblemCode code, PlanRefusal plan) {
        return new ProblemException(code, List.of(), plan, null);
    }

    /** A refusal that holds for a while. */
    public static ProblemException retryAfter(ProblemCode code, long seconds) {
        return new ProblemException(code, List.of(), null, seconds);
    }

    public ProblemCode code() {
        return code;
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    /** What the plan lacks, when it is the plan that refuses. */
    public @Nullable PlanRefusal plan() {
        return plan;
    }

    /** Seconds to wait, when waiting helps. */
    public @Nullable Long retryAfter() {
        return retryAfter;
    }
}
