package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBucketTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jose@munchen.example",
                "JOSE@Munchen.Example",
                " jose@munchen.example ",
                "jose+tax@munchen.example",
                "jose+a+b@munchen.example",
                "jose@munchen.example.",
                "jose@munchen.example..",
                "ｊｏｓｅ@munchen.example",
                "jose＋tax@munchen.example",
                "jose@MUNCHEN。example",
                "joſe@munchen.example"
            })
    @Requirement("S-17")
    void spellingsOfOneMailboxShareABucket(String spelling) {
        assertThat(AddressBucket.of(spelling)).isEqualTo("jose@munchen.example");
    }

    @Test
    @Requirement("S-17")
    void composedAndDecomposedLettersAndBothSpellingsOfADomainShareABucket() {
        assertThat(AddressBucket.of("jose\u0301@m\u00fcnchen.example"))
                .isEqualTo(AddressBucket.of("jos\u00e9@xn--mnchen-3ya.example"));
    }

    @Test
    void differentMailboxesDoNot() {
        assertThat(AddressBucket.of("otto@a.example")).isNotEqualTo(AddressBucket.of("otto@b.example"));
        assertThat(AddressBucket.of("otto@a.example")).isNotEqualTo(AddressBucket.of("o.tto@a.example"));
        assertThat(AddressBucket.of("+tag@a.example")).isEqualTo("+tag@a.example");
    }

    @Test
    void nonsenseIsABucketToo() {
        assertThat(AddressBucket.of("no address")).isEqualTo("no address");
        assertThat(AddressBucket.of("a@" + "x".repeat(300))).startsWith("a@xxx");
    }
}
