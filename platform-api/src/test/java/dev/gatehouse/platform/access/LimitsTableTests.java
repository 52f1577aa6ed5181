package dev.gatehouse.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.local.proof.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about limits says what the server does. */
class LimitsTableTests {

    private static final Pattern LIMIT =
            Pattern.compile("\\| `([A-Z_]+)` \\| ([^|]+) \\| (\\w+) \\| (\\d+) \\| (\\d+) (min|h) \\|");
    private static final Pattern RULE = Pattern.compile("\\| `([A-Z_]+)`: [^|]+ \\| (\\d+)(?: h)? \\|");
    private static final Map<RateLimit.Scope, String> WORDS = Map.of(
            RateLimit.Scope.ADDRESS, "mailbox",
            RateLimit.Scope.NETWORK, "network",
            RateLimit.Scope.PERSON, "person",
            RateLimit.Scope.ORGANIZATION, "firm",
            RateLimit.Scope.CONTACT, "contact");

    private static List<MatchResult> rows(Pattern form) {
        try (Stream<String> lines = Files.lines(Path.of("docs/limits.md"))) {
            return lines.flatMap(line -> form.matcher(line).results()).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource(RateLimit.class)
    @Requirement("S-18")
    void everyLimitStandsOnThePageWithItsNumbers(RateLimit limit) {
        MatchResult row = rows(LIMIT).stream()
                .filter(found -> found.group(1).equals(limit.name()))
                .findFirst()
                .orElseThrow();
        assertThat(row.group(3)).isEqualTo(WORDS.get(limit.scope()));
        assertThat(row.group(4)).isEqualTo(Integer.toString(limit.uses()));
        long amount = Long.parseLong(row.group(5));
        assertThat(row.group(6).equals("h") ? Duration.ofHours(amount) : Duration.ofMinutes(amount))
                .isEqualTo(limit.window());
    }

    @Test
    @Requirement("S-18")
    void thePageNamesNothingElse() {
        assertThat(rows(LIMIT).stream().map(row -> row.group(1)))
                .containsExactlyElementsOf(
                        Arrays.stream(RateLimit.values()).map(Enum::name).toList());
    }

    @Test
    @Requirement("S-18")
    void theOtherRulesHaveTheNumbersOfTheCode() {
        Map<String, String> rules =
                rows(RULE).stream().collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        assertThat(rules)
                .isEqualTo(Map.of(
                        "TRIES_PER_CODE", Integer.toString(RateLimit.TRIES_PER_CODE),
                        "TRIES_PER_DAY", Integer.toString(RateLimit.TRIES_PER_DAY),
                        "VERIFICATION", Long.toString(RateLimit.VERIFICATION.toHours()),
                        "LINK_REMEMBERED", Long.toString(RateLimit.LINK_REMEMBERED.toHours()),
                        "REQUESTS_PER_MINUTE", "600"));
    }
}
