package dev.gatehouse.platform.edge;

import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.platform.kernel.PlanRefusal;
import dev.gatehouse.platform.kernel.ProblemException;
import dev.gatehouse.platform.tenancy.TransactionDeadlineException;
import io.r2dbc.spi.R2dbcNonTransientResourceException;
import io.r2dbc.spi.R2dbcTimeoutException;
import io.r2dbc.spi.R2dbcTransientResourceException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Says of any error what the caller may know about it. What is not listed is {@code internal}, logged once. */
@Component
class ProblemTranslation {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemTranslation.class);
    private static final long RETRY_SECONDS = 5;
    private static final PlanRefusal NO_PLAN = new PlanRefusal(null, null, null);

    private final ProblemMessages messages;

    ProblemTranslation(ProblemMessages messages) {
        this.messages = messages;
    }

    ProblemResponse translate(Throwable error, ServerWebExchange exchange) {
        ProblemResponse problem = render(known(error), exchange);
        log(error, problem);
        return problem;
    }

    private static void log(Throwable error, ProblemResponse problem) {
        if (problem.code() == ProblemCode.INTERNAL) {
            LOG.error("Request {} failed", problem.instance(), error);
        } else if (problem.status() >= 500) {
            LOG.error(
                    "Request {} answers {}: {}",
                    problem.instance(),
                    problem.code().kebab(),
                    error.toString());
        } else {
            LOG.debug(
                    "Request {} answers {}", problem.instance(), problem.code().kebab());
        }
    }

    private static ProblemException known(Throwable error) {
        return switch (error) {
            case ProblemException problem -> problem;
            case WebExchangeBindException invalid -> BodyProblems.of(invalid);
            case ResponseStatusException status -> byStatus(status);
            case AuthenticationException anonymous -> ProblemException.of(ProblemCode.UNAUTHENTICATED);
            case AccessDeniedException denied -> ProblemException.of(ProblemCode.FORBIDDEN);
            case DataBufferLimitException large -> ProblemException.of(ProblemCode.PAYLOAD_TOO_LARGE);
            case CannotCreateTransactionException unreachable -> outage();
            case DataAccessResourceFailureException unreachable -> outage();
            case TransientDataAccessException transientFailure -> outage();
            case R2dbcTimeoutException slow -> outage();
            case R2dbcTransientResourceException unreachable -> outage();
            case R2dbcNonTransientResourceException unreachable -> outage();
            case TransactionDeadlineException slow -> outage();
            default -> ProblemException.of(ProblemCode.INTERNAL);
        };
    }

    private static ProblemException outage() {
        return ProblemException.retryAfter(ProblemCode.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
    }

    private static ProblemException byStatus(ResponseStatusException error) {
        Optional<ProblemException> body = BodyProblems.unreadable(error);
        return body.orElseGet(() -> ProblemException.of(codeOf(error.getStatusCode())));
    }

    private static ProblemCode codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> ProblemCode.INVALID_REQUEST;
            case 401 -> ProblemCode.UNAUTHENTICATED;
            case 403 -> ProblemCode.FORBIDDEN;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 413 -> ProblemCode.PAYLOAD_TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            default -> ProblemCode.INTERNAL;
        };
    }

    private ProblemResponse render(ProblemException problem, ServerWebExchange exchange) {
        Locale locale =
                Optional.ofNullable(exchange.getLocaleContext().getLocale()).orElse(Locale.ENGLISH);
        ProblemCode code = problem.code();
        @Nullable List<FieldProblem> errors = problem.errors().isEmpty() ? null : problem.errors();
        PlanRefusal plan = Optional.ofNullable(problem.plan()).orElse(NO_PLAN);
        return new ProblemResponse(
                "/problems/" + code.kebab(),
                messages.title(code, locale),
                code.status(),
                messages.detail(code, locale),
                RequestId.of(exchange),
                code,
                errors,
                plan.feature(),
                plan.limit(),
                plan.requiredPlan(),
                problem.retryAfter());
    }
}
