package dev.gatehouse.console.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.access.SessionProof;
import dev.gatehouse.contract.access.SessionState;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.access.trace.AccessCheckCode;
import dev.gatehouse.contract.access.trace.AccessVerdict;
import dev.gatehouse.contract.client.ClientState;
import dev.gatehouse.contract.deadline.DeadlineState;
import dev.gatehouse.contract.deadline.Frequency;
import dev.gatehouse.contract.deadline.IntervalUnit;
import dev.gatehouse.contract.engagement.EngagementState;
import dev.gatehouse.contract.engagement.FileState;
import dev.gatehouse.contract.engagement.InvitationState;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.event.ActorKind;
import dev.gatehouse.contract.invitation.InvitedState;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.contract.subscription.BillingState;
import dev.gatehouse.contract.subscription.InvoiceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTests {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vaadin-i18n.translations");
    private static final Pattern SAID = Pattern.compile("Words\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    @Test
    void everythingTheConsoleSaysStandsInTheCatalogue() throws IOException {
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            var missing = sources.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(WordsTests::keys)
                    .filter(key -> !WORDS.containsKey(key))
                    .distinct();
            assertThat(missing).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ActorKind.class,
                BillingState.class,
                InvoiceState.class,
                ClientState.class,
                EngagementState.class,
                FileState.class,
                InvitationState.class,
                AccessCheckCode.class,
                AccessVerdict.class,
                Identify.class,
                DeadlineState.class,
                Frequency.class,
                IntervalUnit.class,
                Preset.class,
                Prove.class,
                InvitedState.class,
                SessionProof.class,
                SessionState.class,
                ItemState.class,
                MemberRole.class
            })
    void everyConstantOfTheContractHasAName(Class<? extends Enum<?>> type) {
        assertThat(Arrays.stream(type.getEnumConstants())
                        .map(constant -> type.getSimpleName() + "." + constant.name())
                        .filter(key -> !WORDS.containsKey(key)))
                .isEmpty();
    }

    @Test
    void everyPatternIsWellFormed() {
        WORDS.keySet()
                .forEach(key ->
                        assertThat(new MessageFormat(WORDS.getString(key))).isNotNull());
    }

    @Test
    void straightApostropheNeverSwallowsAGap() {
        assertThat(WORDS.keySet().stream().filter(key -> WORDS.getString(key).contains("'")))
                .isEmpty();
    }

    @Test
    void everyIconIsDrawn() throws IOException {
        var sprite = Files.readString(Path.of("src/main/resources/META-INF/resources/icons.svg"));
        for (var glyph : Glyph.values()) {
            assertThat(sprite).contains("id=\"" + glyph.name().toLowerCase().replace('_', '-') + "\"");
        }
    }

    private static Stream<String> keys(Path file) {
        try {
            return SAID.matcher(Files.readString(file)).results().map(match -> match.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
