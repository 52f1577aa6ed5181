package dev.gatehouse.platform.access;

import dev.gatehouse.platform.event.EventLog;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.tenancy.TenantTransactions;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** One chain an audience. Each ends in deny; what is open without a session is listed here and nowhere else. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {

    private static final String PORTAL = "/api/portal/{slug}";
    private static final String STAFF = "/api/staff";
    private static final String OPERATOR = "/api/operator";
    private static final String HOOKS = "/api/hooks";
    private static final String BEARER = "Bearer ";

    private final ServerAuthenticationEntryPoint entryPoint;
    private final ServerAccessDeniedHandler deniedHandler;
    private final Sessions sessions;

    SecurityConfiguration(
            ServerAuthenticationEntryPoint entryPoint, ServerAccessDeniedHandler deniedHandler, Sessions sessions) {
        this.entryPoint = entryPoint;
        this.deniedHandler = deniedHandler;
        this.sessions = sessions;
    }

    /** What a request costs is measured once, by the server; measuring each filter of a chain costs a tenth of it. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @Order(1)
    SecurityWebFilterChain portalChain(
            ServerHttpSecurity http,
            OrganizationDirectory organizations,
            ForeignSessions foreign,
            ClientAddress clientAddress) {
        SessionFilter session = new SessionFilter(ContactPrincipal.class, this::portalSession);
        return stateless(http, PORTAL + "/**")
                .addFilterBefore(new PortalOrganizationFilter(organizations), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterBefore(
                        new ForeignSessionFilter(foreign, clientAddress), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAt(session, SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(routes -> routes.pathMatchers(
                                HttpMethod.POST,
                                PORTAL + "/link-redemptions",
                                PORTAL + "/link-mails",
                                PORTAL + "/sign-in/*")
                        .permitAll()
                        .pathMatchers(HttpMethod.GET, PORTAL + "/calendars/*")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(2)
    SecurityWebFilterChain staffChain(
            ServerHttpSecurity http,
            OrganizationDirectory organizations,
            EventLog events,
            TenantTransactions transactions) {
        OpenFirms open = new OpenFirms(organizations);
        SessionFilter session = new SessionFilter(
                StaffPrincipal.class,
                exchange -> bearers(exchange).flatMap(principal -> open.admit(principal, exchange)));
        return stateless(http, STAFF + "/**")
                .addFilterAt(session, SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(new SupportWatch(events, transactions), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(
                        routes -> routes.pathMatchers(HttpMethod.POST, STAFF + "/sign-in/*", STAFF + "/sign-up/*")
                                .permitAll()
                                .anyExchange()
                                .authenticated())
                .build();
    }

    @Bean
    @Order(3)
    SecurityWebFilterChain operatorChain(ServerHttpSecurity http) {
        return stateless(http, OPERATOR + "/**")
                .addFilterAt(
                        new SessionFilter(OperatorPrincipal.class, this::bearers),
                        SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(routes -> routes.pathMatchers(HttpMethod.POST, OPERATOR + "/sign-in/*")
                        .permitAll()
                        .anyExchange()
                        .authenticated())
                .build();
    }

    /** Whoever calls here is believed for a signature over what they say, which the use case checks. */
    @Bean
    @Order(3)
    SecurityWebFilterChain hooksChain(ServerHttpSecurity http) {
        return stateless(http, HOOKS + "/**")
                .authorizeExchange(routes -> routes.pathMatchers(HttpMethod.POST, HOOKS + "/stripe")
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityWebFilterChain openChain(ServerHttpSecurity http) {
        return stateless(http, "/**")
                .authorizeExchange(routes -> routes.pathMatchers(
                                HttpMethod.GET,
                                "/",
                                "/portal/**",
                                "/problems/*",
                                "/actuator/health/**",
                                "/openapi.json",
                                "/reference",
                                "/reference/*")
                        .permitAll()
                        .anyExchange()
                        .denyAll())
                .build();
    }

    private Mono<Principal> bearers(ServerWebExchange exchange) {
        return Mono.justOrEmpty(bearer(exchange)).flatMap(sessions::use);
    }

    private ServerHttpSecurity stateless(ServerHttpSecurity http, String pattern) {
        return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher(pattern))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(entryPoint).accessDeniedHandler(deniedHandler));
    }

    /**
     * The slug chooses the cookie; the session's own firm must be the portal's. At the door nobody is anybody yet, so
     * no trip is spent on a session there.
     */
    private Mono<Principal> portalSession(ServerWebExchange exchange) {
        Organization organization = exchange.getRequiredAttribute(PortalOrganizationFilter.ATTRIBUTE);
        return PortalOrganizationFilter.isAtTheDoor(exchange)
                ? Mono.empty()
                : Mono.justOrEmpty(PortalCookie.read(exchange.getRequest(), organization.slug())
                                .filter(id -> id.organization().equals(organization.id())))
                        .flatMap(id -> sessions.use(id, organization));
    }

    /** A portal's cookie is looked at too, so that a client who tries is told no, not asked to sign in. */
    private static Optional<SessionId> bearer(ServerWebExchange exchange) {
        return Optional.ofNullable(exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> SessionId.parse(header.substring(BEARER.length())))
                .or(() -> PortalCookie.readAny(exchange.getRequest()));
    }
}
