package dev.gatehouse.platform.engagement.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.form.Option;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.form.QuestionType;
import dev.gatehouse.platform.testing.Asked;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which questions can be asked. */
class QuestionRulesTests {

    private static final Question NAME = Asked.shortText("name");

    static Stream<Arguments> questions() {
        return Stream.of(
                Arguments.of(List.of(NAME, Asked.longText("story")), List.of()),
                Arguments.of(List.of(Asked.one("use", "a", "b"), Asked.several("all", "a", "b")), List.of()),
                Arguments.of(List.of(Asked.rating("mood", 7), Asked.number("area", "-1.5", "2", 1)), List.of()),
                Arguments.of(List.of(Asked.date("day", "2025-01-01", "2025-01-01")), List.of()),
                Arguments.of(List.of(), List.of(" empty")),
                Arguments.of(List.of(NAME, NAME), List.of("/1/id not-unique")),
                Arguments.of(List.of(Asked.one("use")), List.of("/0/options empty")),
                Arguments.of(
                        List.of(Asked.of(QuestionType.MULTIPLE_CHOICE, "use", null, null, null)),
                        List.of("/0/options empty")),
                Arguments.of(
                        List.of(Asked.one("use", "a", "a")),
                        List.of("/0/options/1/id not-unique", "/0/options/1/label not-unique")),
                Arguments.of(
                        List.of(Asked.of(QuestionType.SHORT_TEXT, "name", List.of(new Option("a", "A")), "1", "2")),
                        List.of("/0/options unused", "/0/min unused", "/0/max unused")),
                Arguments.of(
                        List.of(Asked.number("area", "x", "1,5", null)),
                        List.of("/0/min not-a-number", "/0/max not-a-number")),
                Arguments.of(List.of(Asked.number("area", "10", "9", null)), List.of("/0/max below-minimum")),
                Arguments.of(List.of(Asked.date("day", "2025-02-30", null)), List.of("/0/min not-a-date")),
                Arguments.of(List.of(Asked.date("day", "2025-02-02", "2025-02-01")), List.of("/0/max below-minimum")),
                Arguments.of(
                        List.of(new Question("a", QuestionType.DATE, "When", null, true, null, 5, null, null, 2)),
                        List.of("/0/steps unused", "/0/decimals unused")));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFaultIsNamedWhereItIs(List<Question> questions, List<String> faults) {
        assertThat(QuestionRules.faults(questions, "/questions"))
                .extracting(fault -> fault.pointer() + " " + fault.code())
                .containsExactlyElementsOf(
                        faults.stream().map(fault -> "/questions" + fault).toList());
    }
}
