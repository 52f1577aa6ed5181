package dev.gatehouse.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import reactor.core.publisher.Hooks;

/** Starts the HTTP API of Gatehouse. The schema must be migrated before; the server never changes it. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class PlatformApi {

    public static void main(String[] args) {
        Hooks.enableAutomaticContextPropagation();
        SpringApplication.run(PlatformApi.class, args);
    }
}
