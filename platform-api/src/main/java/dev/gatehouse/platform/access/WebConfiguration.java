package dev.gatehouse.platform.access;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.method.annotation.ArgumentResolverConfigurer;

/** Registers what controllers may ask for by type. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebFluxConfigurer {

    private final VisitorArgument visitor;
    private final OrganizationArgument organization;

    WebConfiguration(VisitorArgument visitor, OrganizationArgument organization) {
        this.visitor = visitor;
        this.organization = organization;
    }

    @Override
    public void configureArgumentResolvers(ArgumentResolverConfigurer configurer) {
        configurer.addCustomResolver(visitor, organization);
    }
}
