package dev.gatehouse.platform.subscription.provider;

import dev.gatehouse.billing.UntrustedEventException;
import dev.gatehouse.platform.kernel.Digests;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The header {@code Stripe-Signature}: {@code t=<seconds>,v1=<hex>[,v1=<hex>]}, an HMAC over the time and the body's
 * very bytes. Neither old nor early events are believed, and comparing takes as long for every wrong signature.
 */
final class StripeSignature {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final int MOST_PARTS = 20;

    private StripeSignature() {}

    static void check(String header, byte[] body, String secret, Instant now) {
        List<String[]> parts = Stream.of(header.split(",", MOST_PARTS))
                .map(part -> part.strip().split("=", 2))
                .filter(part -> part.length == 2)
                .toList();
        String time = parts.stream()
                .filter(part -> part[0].equals("t"))
                .map(part -> part[1])
                .findFirst()
                .orElseThrow(() -> new UntrustedEventException("no time"));
        if (!isNow(time, now)) {
            throw new UntrustedEventException("not of these minutes");
        }
        byte[] expected = HexFormat.of()
                .formatHex(Digests.hmac(secret.getBytes(StandardCharsets.UTF_8), signed(time, body)))
                .getBytes(StandardCharsets.US_ASCII);
        boolean matches = parts.stream()
                .filter(part -> part[0].equals("v1"))
                .map(part -> MessageDigest.isEqual(expected, part[1].getBytes(StandardCharsets.UTF_8)))
                .reduce(false, Boolean::logicalOr);
        if (!matches) {
            throw new UntrustedEventException("no signature matches");
        }
    }

    private static boolean isNow(String time, Instant now) {
        try {
            Instant at = Instant.ofEpochSecond(Long.parseLong(time));
            return Duration.between(at, now).abs().compareTo(TOLERANCE) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException | ArithmeticException notATime) {
            return false;
        }
    }

    private static byte[] signed(String time, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream(body.length + time.length() + 1);
        signed.writeBytes(time.getBytes(StandardCharsets.US_ASCII));
        signed.write('.');
        signed.writeBytes(body);
        return signed.toByteArray();
    }
}
