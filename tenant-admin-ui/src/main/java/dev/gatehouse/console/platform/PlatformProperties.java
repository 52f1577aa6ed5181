package dev.gatehouse.console.platform;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the API is and how long the console waits for it.
 *
 * @param readTimeout also covers the first drawing of a preview page, the slowest answer there is
 */
@ConfigurationProperties("gatehouse.api")
record PlatformProperties(
        @DefaultValue("http://localhost:8080") URI url,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("20s") Duration readTimeout) {}
