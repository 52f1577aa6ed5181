package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.kernel.UseCaseAdvice;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

/** Checks the caller before a use case runs. A use case that declares nothing is closed to everybody. */
@Configuration(proxyBeanMethods = false)
class UseCasePermissions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor permissionAdvisor() {
        return UseCaseAdvice.advisor(UseCase.PERMISSION_ORDER, UseCasePermissions::around);
    }

    private static Mono<?> around(Class<?> useCase, MethodInvocation call, Mono<?> work) {
        return useCase.isAnnotationPresent(OpenToAnyone.class) ? work : checked(useCase, work);
    }

    private static Mono<?> checked(Class<?> useCase, Mono<?> work) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .flatMap(authentication -> authentication.getPrincipal() instanceof Principal principal
                        ? Mono.just(refusal(useCase, principal))
                        : Mono.empty())
                .defaultIfEmpty(Optional.of(ProblemCode.FORBIDDEN))
                .flatMap(refusal -> refusal.<Mono<?>>map(Problems::refuse).orElse(work));
    }

    /** The role comes first: who may not do a thing at all is not asked to prove anything. */
    private static Optional<ProblemCode> refusal(Class<?> useCase, Principal principal) {
        if (!allows(useCase, principal)) {
            return Optional.of(ProblemCode.FORBIDDEN);
        }
        return switch (principal) {
            case StaffPrincipal member -> staleness(useCase, member.proofs());
            case OperatorPrincipal operator -> staleness(useCase, operator.proofs());
            case ContactPrincipal contact -> stepUp(useCase, contact.proofs());
        };
    }

    private static Optional<ProblemCode> staleness(Class<?> useCase, Proofs proofs) {
        RequiresRecentProof required = useCase.getAnnotation(RequiresRecentProof.class);
        return required == null || proofs.isRecent(Duration.ofMinutes(required.minutes()))
                ? Optional.empty()
                : Optional.of(ProblemCode.REAUTHENTICATION_REQUIRED);
    }

    private static Optional<ProblemCode> stepUp(Class<?> useCase, Proofs proofs) {
        RequiresProof required = useCase.getAnnotation(RequiresProof.class);
        return required == null
                        || Optional.ofNullable(proofs.at(required.value()))
                                .filter(at -> isFresh(at, required.maxAgeMinutes()))
                                .isPresent()
                ? Optional.empty()
                : Optional.of(ProblemCode.STEP_UP_REQUIRED);
    }

    private static boolean isFresh(Instant at, int minutes) {
        return minutes == 0 || at.plus(Duration.ofMinutes(minutes)).isAfter(Clock.now());
    }

    private static boolean allows(Class<?> useCase, Principal principal) {
        return switch (principal) {
            case ContactPrincipal contact -> useCase.isAnnotationPresent(ForContacts.class);
            case StaffPrincipal member ->
                member.support() == null
                        ? useCase.isAnnotationPresent(ForMembers.class) || permits(useCase, member)
                        : useCase.isAnnotationPresent(OpenToSupport.class) || admits(useCase, member.support());
            case OperatorPrincipal operator -> useCase.isAnnotationPresent(ForOperators.class);
        };
    }

    private static boolean admits(Class<?> useCase, SupportVisit visit) {
        RequiresPermission required = useCase.getAnnotation(RequiresPermission.class);
        return required != null && visit.permits(required.value());
    }

    private static boolean permits(Class<?> useCase, StaffPrincipal member) {
        RequiresPermission required = useCase.getAnnotation(RequiresPermission.class);
        return required != null && required.value().heldBy(member.role());
    }
}
