package dev.gatehouse.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoOptionsTests {

    @Test
    void portsFollowTheirBase() {
        DemoPorts ports =
                DemoOptions.parse(List.of("--port-base", "9000", "--check")).ports();
        assertThat(ports.api()).isEqualTo(9000);
        assertThat(ports.console()).isEqualTo(9001);
        assertThat(ports.mailbox()).isEqualTo(9025);
        assertThat(ports.servers().postgres()).isEqualTo(9032);
    }

    @Test
    void keptFolderIsAbsolute() {
        assertThat(DemoOptions.parse(List.of("--keep", "somewhere")).keptFolder())
                .isAbsolute()
                .hasFileName("somewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port-base", "--port-base x", "--port-base 80", "--port-base 65535", "--fast"})
    void nonsenseIsExplained(String line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DemoOptions.parse(List.of(line.split(" "))))
                .withMessageMatching("(--|Unknown option --).*");
    }
}
