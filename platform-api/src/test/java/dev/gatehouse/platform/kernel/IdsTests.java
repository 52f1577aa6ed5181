package dev.gatehouse.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTests {

    @Test
    void idsAreVersionSevenAndDoNotRepeat() {
        List<UUID> ids = Stream.generate(Ids::next).limit(10_000).toList();
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2).doesNotHaveDuplicates();
    }

    @Test
    void idsCarryTheTime() {
        long before = System.currentTimeMillis();
        long millis = Ids.next().getMostSignificantBits() >>> 16;
        assertThat(millis).isBetween(before, System.currentTimeMillis());
    }

    @Test
    @Requirement("R-06")
    void tokensAre256BitsInBase64Url() {
        assertThat(Ids.token()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Ids.token());
        assertThat(Base64.getUrlDecoder().decode(Ids.token())).hasSize(32);
    }

    @Test
    void codesAreSixDigits() {
        assertThat(Stream.generate(Ids::sixDigits).limit(1_000)).allMatch(code -> code.matches("[0-9]{6}"));
    }
}
