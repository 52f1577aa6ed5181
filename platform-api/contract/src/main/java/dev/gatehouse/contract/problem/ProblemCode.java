package dev.gatehouse.contract.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** Every reason for which the API refuses. The list is closed: clients may switch on it exhaustively. */
public enum ProblemCode {
    INVALID_REQUEST(400),
    UNAUTHENTICATED(401),
    CODE_INVALID(401),
    SIGN_IN_EXPIRED(401),
    PLAN_FEATURE_MISSING(402),
    PLAN_LIMIT_REACHED(402),
    PAYMENT_OVERDUE(402),
    FORBIDDEN(403),
    STEP_UP_REQUIRED(403),
    DOOR_CLOSED(403),
    CROSS_SITE_REQUEST(403),
    ORGANIZATION_SUSPENDED(403),
    REAUTHENTICATION_REQUIRED(403),
    SECOND_FACTOR_REQUIRED(403),
    NOT_FOUND(404),
    ORGANIZATION_UNKNOWN(404),
    LINK_UNKNOWN(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    INVALID_TRANSITION(409),
    REQUEST_IN_PROGRESS(409),
    UPLOAD_NOT_STORED(409),
    UPLOAD_MISMATCH(409),
    FILE_NOT_AVAILABLE(409),
    UPLOADS_CLOSED(409),
    LAST_OWNER(409),
    BILLED_ELSEWHERE(409),
    LAST_FACTOR(409),
    FACTORS_SHARED(409),
    LINK_EXPIRED(410),
    LINK_REVOKED(410),
    LINK_USED(410),
    LINK_REPLACED(410),
    VERIFICATION_OVER(410),
    STALE_VERSION(412),
    PAYLOAD_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    MISDIRECTED_REQUEST(421),
    VALIDATION_FAILED(422),
    IDEMPOTENCY_KEY_REUSED(422),
    PRECONDITION_REQUIRED(428),
    RATE_LIMITED(429),
    SENDS_EXHAUSTED(429),
    INTERNAL(500),
    UPSTREAM_UNAVAILABLE(503),
    OVERLOADED(503);

    private final int status;

    ProblemCode(int status) {
        this.status = status;
    }

    /** HTTP status that carries this code. */
    public int status() {
        return status;
    }

    /** The code as it stands in {@code code} and at the end of {@code type}, for example {@code stale-version}. */
    @JsonValue
    public String kebab() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Reads {@link #kebab()} back. */
    @JsonCreator
    public static ProblemCode of(String kebab) {
        return Arrays.stream(values())
                .filter(code -> code.kebab().equals(kebab))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown problem code"));
    }
}
