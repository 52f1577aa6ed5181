package dev.gatehouse.platform.edge.idempotency;

import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
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
        AnnotationMatchingPointcut useCases = AnnotationMatchingPointcut.forClassAnnotation(UseCase.class);
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(useCases, (MethodInterceptor) call -> around(call, repeated));
        advisor.setOrder(UseCase.IDEMPOTENCY_ORDER);
        return advisor;
    }

    private static Object around(MethodInvocation call, ObjectProvider<RepeatedRequests> repeated) throws Throwable {
        Class<?> useCase = AopProxyUtils.ultimateTargetClass(Objects.requireNonNull(call.getThis()));
        Object result = Objects.requireNonNull(call.proceed());
        if (WITHOUT.stream().anyMatch(useCase::isAnnotationPresent)) {
            return result;
        }
        Mono<?> work = (Mono<?>) result;
        String operation = useCase.getSimpleName() + "." + call.getMethod().getName();
        Type answer = ResolvableType.forMethodReturnType(call.getMethod(), useCase)
                .getGeneric()
                .getType();
        return useCase.isAnnotationPresent(NoTransaction.class)
                ? repeated.getObject().onceAlone(operation, answer, work)
                : repeated.getObject().onceInside(operation, answer, work);
    }
}
