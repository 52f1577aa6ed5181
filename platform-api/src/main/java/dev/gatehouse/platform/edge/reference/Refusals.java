package dev.gatehouse.platform.edge.reference;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.access.RequiresProof;
import dev.gatehouse.platform.access.RequiresRecentProof;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.plangate.ActOfTheFirm;
import dev.gatehouse.platform.plangate.OverLimitToo;
import dev.gatehouse.platform.plangate.RequiresFeature;
import io.swagger.v3.oas.models.Operation;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** How an operation may refuse, beside what any of them may: by its code, its gates, and what it takes. */
final class Refusals {

    /** Where the description of an operation carries its codes. */
    static final String EXTENSION = "x-problem-codes";

    /** Any operation may be refused so; a reader is told once. */
    static final Set<ProblemCode> ANYWHERE = EnumSet.of(
            ProblemCode.METHOD_NOT_ALLOWED,
            ProblemCode.NOT_ACCEPTABLE,
            ProblemCode.MISDIRECTED_REQUEST,
            ProblemCode.REQUEST_IN_PROGRESS,
            ProblemCode.IDEMPOTENCY_KEY_REUSED,
            ProblemCode.RATE_LIMITED,
            ProblemCode.INTERNAL,
            ProblemCode.UPSTREAM_UNAVAILABLE,
            ProblemCode.OVERLOADED);

    private Refusals() {}

    static Set<ProblemCode> of(Operation operation, Class<?> useCase, Set<ProblemCode> inCode) {
        Set<ProblemCode> refusals = ofGates(useCase);
        refusals.addAll(inCode);
        if (operation.getRequestBody() != null) {
            refusals.add(ProblemCode.INVALID_REQUEST);
            refusals.add(ProblemCode.VALIDATION_FAILED);
            refusals.add(ProblemCode.PAYLOAD_TOO_LARGE);
            refusals.add(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
        }
        refusals.removeAll(ANYWHERE);
        return refusals;
    }

    private static Set<ProblemCode> ofGates(Class<?> useCase) {
        Set<ProblemCode> refusals = EnumSet.noneOf(ProblemCode.class);
        if (!useCase.isAnnotationPresent(OpenToAnyone.class)) {
            refusals.add(ProblemCode.UNAUTHENTICATED);
        }
        if (useCase.isAnnotationPresent(RequiresPermission.class)) {
            refusals.add(ProblemCode.FORBIDDEN);
        }
        if (useCase.isAnnotationPresent(RequiresRecentProof.class)) {
            refusals.add(ProblemCode.REAUTHENTICATION_REQUIRED);
        }
        if (useCase.isAnnotationPresent(RequiresProof.class)) {
            refusals.add(ProblemCode.STEP_UP_REQUIRED);
        }
        if (useCase.isAnnotationPresent(RequiresFeature.class)) {
            refusals.add(ProblemCode.PLAN_FEATURE_MISSING);
        }
        if (stopsOverLimits(useCase)) {
            refusals.add(ProblemCode.PLAN_LIMIT_REACHED);
            refusals.add(ProblemCode.PAYMENT_OVERDUE);
        }
        return refusals;
    }

    private static boolean stopsOverLimits(Class<?> useCase) {
        return AnnotatedElementUtils.hasAnnotation(useCase, ActOfTheFirm.class)
                && !useCase.isAnnotationPresent(ReadOnly.class)
                && !useCase.isAnnotationPresent(OverLimitToo.class);
    }
}
