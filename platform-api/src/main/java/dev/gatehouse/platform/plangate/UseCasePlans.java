package dev.gatehouse.platform.plangate;

import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.kernel.UseCaseAdvice;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.DefaultPointcutAdvisor;
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
        return UseCaseAdvice.advisor(UseCase.PLAN_ORDER, (useCase, call, work) -> around(useCase, work, gate));
    }

    private static Mono<?> around(Class<?> useCase, Mono<?> work, ObjectProvider<PlanGate> gate) {
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
