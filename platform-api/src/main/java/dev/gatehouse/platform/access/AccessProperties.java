package dev.gatehouse.platform.access;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
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
     * @param factorKey under which the keys of authenticator apps are encrypted, base64, 32 bytes; never in a store
     * @param sessionIdle end of a session without requests
     * @param sessionAbsolute end of a session whatever happens
     * @param codeLife how long a mailed code works
     * @param requestsPerMinute requests of one session in a minute
     */
    public record Access(
            String codeKey,
            String factorKey,
            @DefaultValue("24h") Duration sessionIdle,
            @DefaultValue("7d") Duration sessionAbsolute,
            @DefaultValue("10m") Duration codeLife,
            @DefaultValue("600") int requestsPerMinute) {

        private static final int KEY = 32;

        byte[] codeKeyBytes() {
            return bytes("code-key", codeKey);
        }

        public byte[] factorKeyBytes() {
            return Arrays.copyOf(bytes("factor-key", factorKey), KEY);
        }

        private static byte[] bytes(String name, String base64) {
            byte[] key = Base64.getDecoder().decode(base64);
            if (key.length < KEY) {
                throw new IllegalStateException("gatehouse.access." + name + " needs " + KEY + " bytes in base64");
            }
            return key;
        }
    }
}
