package dev.gatehouse.platform.access;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Gives controllers the facts of their visitor. */
@Component
class VisitorArgument implements HandlerMethodArgumentResolver {

    private final ClientAddress clientAddress;

    VisitorArgument(ClientAddress clientAddress) {
        this.clientAddress = clientAddress;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Visitor.class;
    }

    @Override
    public Mono<Object> resolveArgument(
            MethodParameter parameter, BindingContext bindingContext, ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> clientAddress.of(exchange.getRequest()));
    }
}
