package dev.gatehouse.console.platform;

import java.net.http.HttpClient;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.BufferingClientHttpRequestFactory;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientHttpServiceGroupConfigurer;
import org.springframework.web.service.registry.ImportHttpServices;
import tools.jackson.databind.json.JsonMapper;

/** Makes the clients of this package: one HTTP connection pool, one way to say who calls, one way to fail. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformProperties.class)
@ImportHttpServices(basePackageClasses = PlatformConfiguration.class)
public class PlatformConfiguration {

    /** Name of the clients that call for an operator. */
    public static final String OPERATOR = "operator";

    private static final Supplier<Optional<String>> MEMBERS =
            () -> StaffSession.current().map(StaffSession::id);
    private static final Supplier<Optional<String>> OPERATORS =
            () -> OperatorSession.current().map(OperatorSession::id);

    @Bean
    RestClientHttpServiceGroupConfigurer platformClients(PlatformProperties properties, JsonMapper json) {
        var requests = requests(properties);
        var problems = new ProblemReader(json);
        return groups -> groups.forEachClient(
                (group, client) -> configure(group.name(), client, properties, requests, problems));
    }

    @Bean
    ExportApi exports(PlatformProperties properties, JsonMapper json) {
        return new ExportStream(http(properties), properties, new CallerHeaders(MEMBERS), new ProblemReader(json));
    }

    private static void configure(
            String group,
            RestClient.Builder client,
            PlatformProperties properties,
            ClientHttpRequestFactory requests,
            ProblemReader problems) {
        var operator = group.equals(OPERATOR);
        client.baseUrl(properties.url().toString() + (operator ? "/api/operator" : "/api/staff"))
                .requestFactory(requests)
                .requestInterceptor(new CallerHeaders(operator ? OPERATORS : MEMBERS))
                .requestInterceptor(new SureCalls())
                .defaultStatusHandler(HttpStatusCode::isError, problems);
    }

    private static ClientHttpRequestFactory requests(PlatformProperties properties) {
        var factory = new JdkClientHttpRequestFactory(http(properties));
        factory.setReadTimeout(properties.readTimeout());
        return new BufferingClientHttpRequestFactory(factory, (uri, method) -> !SureCalls.isRead(method));
    }

    private static HttpClient http(PlatformProperties properties) {
        // HTTP/1.1: the JDK's client would otherwise ask for an h2c upgrade with every first request.
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.connectTimeout())
                .build();
    }
}
