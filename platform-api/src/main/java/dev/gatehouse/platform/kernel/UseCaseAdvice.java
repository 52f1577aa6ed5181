package dev.gatehouse.platform.kernel;

import java.util.Objects;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import reactor.core.publisher.Mono;

/** Something that stands around each method of each {@link UseCase} (decision 0001). */
@FunctionalInterface
public interface UseCaseAdvice {

    /**
     * What is done instead of the work.
     *
     * @param call of a method of the use case, already made: {@code work} is what it gave, not subscribed yet
     */
    Mono<?> around(Class<?> useCase, MethodInvocation call, Mono<?> work);

    /** The advisor that puts it there, the lower the order the further outside. */
    static DefaultPointcutAdvisor advisor(int order, UseCaseAdvice advice) {
        AnnotationMatchingPointcut useCases = AnnotationMatchingPointcut.forClassAnnotation(UseCase.class);
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(useCases, (MethodInterceptor) call -> {
            Mono<?> work = (Mono<?>) Objects.requireNonNull(call.proceed());
            return advice.around(AopProxyUtils.ultimateTargetClass(Objects.requireNonNull(call.getThis())), call, work);
        });
        advisor.setOrder(order);
        return advisor;
    }
}
