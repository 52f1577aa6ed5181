package dev.gatehouse.platform.access.portal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The owner knows the mailbox again; nobody else learns it. */
class MaskedAddressTests {

    @ParameterizedTest
    @CsvSource({
        "otto@lakeside-tax.example,o•••@lakeside…",
        "o@x.de,o•••@x…",
        "otto.berg+tax@mail.berg.example,o•••@mail…",
        "\uD83D\uDC1F@fish.example,\uD83D\uDC1F•••@fish…",
        "otto@localhost,o•••@localhos…",
        "nonsense,•••@nonsense…"
    })
    @Requirement("M-11")
    void showsTheFirstCharacterAndTheBeginningOfTheHost(String address, String masked) {
        assertThat(MaskedAddress.of(address)).isEqualTo(masked);
    }
}
