package dev.gatehouse.contract.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of every refusal, {@code application/problem+json} (RFC 9457).
 *
 * @param type {@code /problems/{code}}
 * @param title short, in the reader's language
 * @param detail what to do about it, safe to show
 * @param instance id of the request, as it stands in the logs
 * @param errors the fields at fault, for {@code validation-failed}
 * @param retryAfter seconds to wait, for {@code rate-limited}, {@code upstream-unavailable} and {@code overloaded}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemResponse(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        ProblemCode code,
        @Nullable List<FieldProblem> errors,
        @Nullable String feature,
        @Nullable String limit,
        @Nullable String requiredPlan,
        @Nullable Long retryAfter) {}
