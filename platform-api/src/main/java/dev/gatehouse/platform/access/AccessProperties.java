package dev.gatehouse.platform.access;

import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people get in.
 *
 * @param publicUrl where browsers find portal and API; every link and cookie decision starts here, never at a header
 * @param consoleUrl where staff find the console
 * @param internalHosts further host names under which this server is called, for example by the console
 * @param trustedProxies ranges whose {@code X-Forwarded-For} is believed
 * @param codeKey key of the keyed hash of codes, base64, 32 bytes; never kept in Redis
 */
@ConfigurationProperties("gatehouse")
public record AccessProperties(
        URI publicUrl,
        URI consoleUrl,
        @DefaultValue List<String> internalHosts,
        @DefaultValue List<String> trustedProxies,
        Access access) {

    /**
     * Lives and limits.
     *
     * @param sessionIdle end of a session without requests
     * @param sessionAbsolute end of a session whatever happens
     * @param codeLife how long a mailed code works
     * @param requestsPerMinute requests of one session in a minute
     */
    public record Access(
            String codeKey,
            @DefaultValue("24h") Duration sessionIdle,
            @DefaultValue("7d") Duration sessionAbsolute,
            @DefaultValue("10m") Duration codeLife,
            @DefaultValue("600") int requestsPerMinute) {

        byte[] codeKeyBytes() {
            byte[] key = Base64.getDecoder().decode(codeKey);
            if (key.length < 32) {
                throw new IllegalStateException("gatehouse.access.code-key needs 32 bytes in base64");
            }
            return key;
        }
    }
}
