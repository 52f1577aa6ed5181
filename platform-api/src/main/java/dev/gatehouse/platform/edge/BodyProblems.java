package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.ProblemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** What is wrong with a body: well-formed but not what was asked for is 422 with a pointer, unreadable is 400. */
final class BodyProblems {

    private BodyProblems() {}

    static ProblemException of(WebExchangeBindException invalid) {
        List<FieldProblem> errors =
                invalid.getFieldErrors().stream().map(BodyProblems::of).toList();
        return ProblemException.fields(errors);
    }

    private static FieldProblem of(FieldError error) {
        String pointer =
                "/" + error.getField().replace(".", "/").replace("[", "/").replace("]", "");
        String code = Optional.ofNullable(error.getCode())
                .map(name -> name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT))
                .orElse("invalid");
        return new FieldProblem(
                pointer, code, Optional.ofNullable(error.getDefaultMessage()).orElse("is not valid"));
    }

    /** The problem behind a body that could not be read, if that is what went wrong. */
    static Optional<ProblemException> unreadable(Throwable error) {
        if (!(error instanceof ServerWebInputException)) {
            return Optional.empty();
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return Optional.of(problem);
            } else if (cause instanceof UnrecognizedPropertyException unknown) {
                return Optional.of(ProblemException.field(pointer(unknown), "unknown-field", "is not a known field"));
            } else if (cause instanceof DatabindException mismatch
                    && !mismatch.getPath().isEmpty()) {
                return Optional.of(ProblemException.field(pointer(mismatch), "wrong-type", "has the wrong form"));
            }
        }
        return Optional.of(ProblemException.of(ProblemCode.INVALID_REQUEST));
    }

    private static String pointer(JacksonException error) {
        return error.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .collect(Collectors.joining("/", "/", ""));
    }
}
