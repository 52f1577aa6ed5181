package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.problem.ProblemCode;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BundleTests {

    private final ProblemMessages messages = new ProblemMessages();

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasATitleAndADetail(ProblemCode code) {
        assertThat(messages.title(code, Locale.ENGLISH)).isNotBlank();
        assertThat(messages.detail(code, Locale.GERMAN)).isNotBlank();
    }
}
