package dev.gatehouse.platform.access.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTests {

    private static final byte[] KEY = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** Appendix B of RFC 6238, the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long time, String code) {
        assertThat(Totp.code(KEY, time / 30)).isEqualTo(code);
        assertThat(Totp.step(KEY, code, Instant.ofEpochSecond(time))).hasValue(time / 30);
    }

    @Test
    void stepBeforeAndAfterCountToo() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;
        assertThat(Totp.step(KEY, Totp.code(KEY, step - 1), now)).hasValue(step - 1);
        assertThat(Totp.step(KEY, Totp.code(KEY, step + 1), now)).hasValue(step + 1);
        assertThat(Totp.step(KEY, Totp.code(KEY, step - 2), now)).isEmpty();
        assertThat(Totp.step(KEY, Totp.code(KEY, step + 2), now)).isEmpty();
        assertThat(Totp.step(KEY, "", now)).isEmpty();
    }

    @Test
    void keyIsSpelledAsAppsReadIt() {
        assertThat(Base32.encode(KEY)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    }

    @Test
    void recoveryCodeIsReadHoweverItIsTyped() {
        assertThat(RecoveryCodes.plain(" 0A1b-2c3d-EFGH ")).isEqualTo(RecoveryCodes.plain("oaib2c3defgh"));
    }
}
