package dev.gatehouse.platform.tenancy;

import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
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
import reactor.core.publisher.Mono;

/** Puts one transaction around each method of a use case, unless it says why not. */
@Configuration(proxyBeanMethods = false)
class UseCaseTransactions {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static DefaultPointcutAdvisor transactionAdvisor(ObjectProvider<TenantTransactions> transactions) {
        AnnotationMatchingPointcut useCases = AnnotationMatchingPointcut.forClassAnnotation(UseCase.class);
        DefaultPointcutAdvisor advisor =
                new DefaultPointcutAdvisor(useCases, (MethodInterceptor) call -> around(call, transactions));
        advisor.setOrder(UseCase.TRANSACTION_ORDER);
        return advisor;
    }

    private static Object around(MethodInvocation call, ObjectProvider<TenantTransactions> transactions)
            throws Throwable {
        Class<?> useCase = AopProxyUtils.ultimateTargetClass(Objects.requireNonNull(call.getThis()));
        Object result = Objects.requireNonNull(call.proceed());
        if (useCase.isAnnotationPresent(NoTransaction.class)) {
            return result;
        }
        Mono<?> work = (Mono<?>) result;
        TenantTransactions gate = transactions.getObject();
        return useCase.isAnnotationPresent(ReadOnly.class) ? gate.read(work) : gate.write(work);
    }
}
