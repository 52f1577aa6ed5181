package dev.gatehouse.platform.access;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** The address of a visitor. {@code X-Forwarded-For} counts only as far as trusted proxies vouch for it. */
@Component
public class ClientAddress {

    private static final String FORWARDED_FOR = "X-Forwarded-For";

    private final List<IpSubnetFilterRule> trusted;

    ClientAddress(AccessProperties properties) {
        this.trusted = properties.trustedProxies().stream()
                .map(range -> new IpSubnetFilterRule(range, IpFilterRuleType.ACCEPT))
                .toList();
    }

    /** The facts of a request. */
    public Visitor of(ServerHttpRequest request) {
        String agent = Optional.ofNullable(request.getHeaders().getFirst(HttpHeaders.USER_AGENT))
                .orElse("");
        return new Visitor(address(request), agent);
    }

    private String address(ServerHttpRequest request) {
        String peer = peer(request.getRemoteAddress());
        List<String> hops = hops(request.getHeaders());
        for (int i = hops.size() - 1; i >= 0 && isTrusted(peer); i--) {
            peer = hops.get(i);
        }
        return peer;
    }

    private static String peer(@Nullable InetSocketAddress remote) {
        return Optional.ofNullable(remote)
                .map(InetSocketAddress::getAddress)
                .map(InetAddress::getHostAddress)
                .orElse("0.0.0.0");
    }

    private static List<String> hops(HttpHeaders headers) {
        return headers.getOrEmpty(FORWARDED_FOR).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(ClientAddress::isLiteral)
                .toList();
    }

    private static boolean isLiteral(String text) {
        try {
            return InetAddress.ofLiteral(text).getHostAddress() != null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private boolean isTrusted(String address) {
        InetSocketAddress peer = new InetSocketAddress(InetAddress.ofLiteral(address), 0);
        return trusted.stream().anyMatch(range -> range.matches(peer));
    }
}
