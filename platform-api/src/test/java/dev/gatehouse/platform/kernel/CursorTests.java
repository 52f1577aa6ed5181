package dev.gatehouse.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "Berg", "a\nb", "a.b", "Łódź\r\n\u2028 & Co", "..", "\t"})
    void keyComesBackWhateverItHolds(String name) {
        assertThat(Cursor.parse(Cursor.of(name, "42"), 2)).isEqualTo(List.of(name, "42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "QQ", "QQ.QQ.QQ", "AA.QQ", "?.QQ", "QQ\n.QQ"})
    void anythingElseIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.parse(cursor, 2)).isInstanceOf(ProblemException.class);
    }

    @Test
    void partsStayApart() {
        assertThat(Cursor.of("a", "bc")).isNotEqualTo(Cursor.of("ab", "c"));
    }
}
