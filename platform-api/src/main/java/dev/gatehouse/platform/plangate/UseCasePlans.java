package dev.gatehouse.platform.plangate;

import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.annotation.AnnotatedElementUtils;
import reactor.core.publisher.Mono;

/** Asks for the firm's plan before a use case runs, after its permission and before its transaction. */
@Configuration(proxyBeanMethods = false)
class UseCasePlans {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor planAdvisor(ObjectProvider<PlanGate> gate) {
        AnnotationMatchingPointcut useCases = AnnotationMatchingPointcut.forClassAnnotation(UseCase.class);
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(useCases, (MethodInterceptor) call -> around(call, gate));
        advisor.setOrder(UseCase.PLAN_ORDER);
        return advisor;
    }

    private static Object around(MethodInvocation call, ObjectProvider<PlanGate> gate) throws Throwable {
        Class<?> useCase = AopProxyUtils.ultimateTargetClass(Objects.requireNonNull(call.getThis()));
        Mono<?> work = (Mono<?>) Objects.requireNonNull(call.proceed());
        @Nullable RequiresFeature feature = useCase.getAnnotation(RequiresFeature.class);
        Mono<?> withRoom = mayAdd(useCase)
                ? Mono.defer(() -> gate.getObject().requireRoom()).then(work)
                : work;
        return feature == null
                ? withRoom
                : Mono.defer(() -> gate.getObject().requireFeature(feature.value()))
                        .then(withRoom);
    }

    /** Whether a firm over its limits has to stop here. */
    private static boolean mayAdd(Class<?> useCase) {
        return AnnotatedElementUtils.hasAnnotation(useCase, ActOfTheFirm.class)
                && !useCase.isAnnotationPresent(ReadOnly.class)
                && !useCase.isAnnotationPresent(OverLimitToo.class);
    }
}
