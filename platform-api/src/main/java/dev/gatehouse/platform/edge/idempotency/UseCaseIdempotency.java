package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.kernel.UseCaseAdvice;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.ResolvableType;
import reactor.core.publisher.Mono;

/** Does each use case once for one key, inside its transaction if it has one. */
@Configuration(proxyBeanMethods = false)
class UseCaseIdempotency {

    private static final List<Class<? extends Annotation>> WITHOUT =
            List.of(ReadOnly.class, NotKept.class, OpenToAnyone.class);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor idempotencyAdvisor(ObjectProvider<RepeatedRequests> repeated) {
        return UseCaseAdvice.advisor(
                UseCase.IDEMPOTENCY_ORDER, (useCase, call, work) -> around(useCase, call, work, repeated));
    }

    private static Mono<?> around(
            Class<?> useCase, MethodInvocation call, Mono<?> work, ObjectProvider<RepeatedRequests> repeated) {
        if (WITHOUT.stream().anyMatch(useCase::isAnnotationPresent)) {
            return work;
        }
        String operation = useCase.getSimpleName() + "." + call.getMethod().getName();
        Type answer = ResolvableType.forMethodReturnType(call.getMethod(), useCase)
                .getGeneric()
                .getType();
        return useCase.isAnnotationPresent(NoTransaction.class)
                ? repeated.getObject().onceAlone(operation, answer, work)
                : repeated.getObject().onceInside(operation, answer, work);
    }
}
