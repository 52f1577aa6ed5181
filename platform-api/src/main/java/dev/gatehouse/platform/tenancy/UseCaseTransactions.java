package dev.gatehouse.platform.tenancy;

import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.kernel.UseCaseAdvice;
import org.springframework.aop.support.DefaultPointcutAdvisor;
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
        return UseCaseAdvice.advisor(
                UseCase.TRANSACTION_ORDER, (useCase, call, work) -> around(useCase, work, transactions));
    }

    private static Mono<?> around(Class<?> useCase, Mono<?> work, ObjectProvider<TenantTransactions> transactions) {
        if (useCase.isAnnotationPresent(NoTransaction.class)) {
            return work;
        }
        TenantTransactions gate = transactions.getObject();
        return useCase.isAnnotationPresent(ReadOnly.class) ? gate.read(work) : gate.write(work);
    }
}
