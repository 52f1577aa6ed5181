package dev.gatehouse.platform.files;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The object store.
 *
 * @param endpoint as this server reaches it
 * @param publicEndpoint as browsers reach it; signed URLs name it
 */
@ConfigurationProperties("gatehouse.s3")
record S3Properties(
        URI endpoint,
        URI publicEndpoint,
        @DefaultValue("us-east-1") String region,
        String accessKey,
        String secretKey,
        @DefaultValue("gatehouse") String bucket) {}
