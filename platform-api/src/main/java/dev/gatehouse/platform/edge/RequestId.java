package dev.gatehouse.platform.edge;

import dev.gatehouse.platform.kernel.Ids;
import org.springframework.web.server.ServerWebExchange;

/** Names a request in answers and logs. Made here, never taken from the caller. */
final class RequestId {

    static final String HEADER = "X-Request-Id";
    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    static String of(ServerWebExchange exchange) {
        return (String) exchange.getAttributes()
                .computeIfAbsent(ATTRIBUTE, absent -> Ids.next().toString());
    }
}
