package dev.gatehouse.platform.access;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Clock;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.kernel.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
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
        AnnotationMatchingPointcut useCases = AnnotationMatchingPointcut.forClassAnnotation(UseCase.class);
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(useCases, (MethodInterceptor) UseCasePermissions::around);
        advisor.setOrder(UseCase.PERMISSION_ORDER);
        return advisor;
    }

    private static Object around(MethodInvocation call) throws Throwable {
        Class<?> useCase = AopProxyUtils.ultimateTargetClass(Objects.requireNonNull(call.getThis()));
        Mono<?> work = (Mono<?>) Objects.requireNonNull(call.proceed());
        return useCase.isAnnotationPresent(OpenToAnyone.class) ? work : checked(useCase, work);
    }

    private static Mono<?> checked(Class<?> useCase, Mono<?> work) {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(authentication ->
                        authentication.getPrincipal() instanceof Principal principal ? principal : null)
                .filter(principal -> allows(useCase, principal))
                .transform(Problems.orRefuse(ProblemCode.FORBIDDEN))
                .filter(principal -> hasProven(useCase, principal))
                .transform(Problems.orRefuse(ProblemCode.STEP_UP_REQUIRED))
                .flatMap(principal -> work);
    }

    /** Members prove themselves elsewhere; what a contact has shown is in the session, each proof with its age. */
    private static boolean hasProven(Class<?> useCase, Principal principal) {
        RequiresProof required = useCase.getAnnotation(RequiresProof.class);
        return required == null
                || !(principal instanceof ContactPrincipal contact)
                || Optional.ofNullable(contact.proofs().at(required.value()))
                        .filter(at -> isFresh(at, required.maxAgeMinutes()))
                        .isPresent();
    }

    private static boolean isFresh(Instant at, int minutes) {
        return minutes == 0 || at.plus(Duration.ofMinutes(minutes)).isAfter(Clock.now());
    }

    private static boolean allows(Class<?> useCase, Principal principal) {
        return switch (principal) {
            case ContactPrincipal contact -> useCase.isAnnotationPresent(ForContacts.class);
            case StaffPrincipal member -> useCase.isAnnotationPresent(ForMembers.class) || permits(useCase, member);
        };
    }

    private static boolean permits(Class<?> useCase, StaffPrincipal member) {
        RequiresPermission required = useCase.getAnnotation(RequiresPermission.class);
        return required != null && required.value().heldBy(member.role());
    }
}
