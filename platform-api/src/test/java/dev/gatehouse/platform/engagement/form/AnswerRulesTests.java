package dev.gatehouse.platform.engagement.form;

import static dev.gatehouse.platform.testing.Asked.chose;
import static dev.gatehouse.platform.testing.Asked.said;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.testing.Asked;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What fits a question, type by type, and what is said of what does not. */
class AnswerRulesTests {

    private static final String FITS = "";
    private static final Question NAME = Asked.shortText("name");
    private static final Question STORY = Asked.longText("story");
    private static final Question MOOD = Asked.rating("mood", null);
    private static final Question SCALE = Asked.rating("scale", 10);
    private static final Question AREA = Asked.number("area", "1", "99.5", 1);
    private static final Question WHOLE = Asked.number("whole", null, null, 0);
    private static final Question ANY = Asked.number("any", null, null, null);
    private static final Question DAY = Asked.date("day", "2025-01-01", "2025-12-31");
    private static final Question USE = Asked.one("use", "work", "both");
    private static final Question ROOMS = Asked.several("rooms", "attic", "cellar", "hall");

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(NAME, said("Otto"), FITS),
                Arguments.of(NAME, said("x".repeat(300)), FITS),
                Arguments.of(NAME, said("x".repeat(301)), "too-long"),
                Arguments.of(NAME, said("one\ntwo"), "not-one-line"),
                Arguments.of(NAME, said("a\u0007b"), "not-one-line"),
                Arguments.of(NAME, chose("work"), "wrong-type"),
                Arguments.of(NAME, new Answer("Otto", List.of("work")), "wrong-type"),
                Arguments.of(NAME, said("   "), FITS),
                Arguments.of(NAME, new Answer(null, null), FITS),
                Arguments.of(NAME, null, "not-null"),
                Arguments.of(STORY, said("one\ntwo"), FITS),
                Arguments.of(STORY, said("x".repeat(4_000)), FITS),
                Arguments.of(STORY, said("x".repeat(4_001)), "too-long"),
                Arguments.of(MOOD, said("1"), FITS),
                Arguments.of(MOOD, said("5"), FITS),
                Arguments.of(MOOD, said("6"), "not-on-scale"),
                Arguments.of(MOOD, said("0"), "not-on-scale"),
                Arguments.of(MOOD, said("2.5"), "not-on-scale"),
                Arguments.of(MOOD, said("٣"), "not-on-scale"),
                Arguments.of(SCALE, said("10"), FITS),
                Arguments.of(SCALE, said("11"), "not-on-scale"),
                Arguments.of(AREA, said("1"), FITS),
                Arguments.of(AREA, said("99.5"), FITS),
                Arguments.of(AREA, said("0.9"), "too-small"),
                Arguments.of(AREA, said("-5"), "too-small"),
                Arguments.of(AREA, said("99.6"), "too-large"),
                Arguments.of(AREA, said("12.55"), "too-many-decimals"),
                Arguments.of(AREA, said("12,5"), "not-a-number"),
                Arguments.of(AREA, said("1e1"), "not-a-number"),
                Arguments.of(AREA, said("+3"), "not-a-number"),
                Arguments.of(AREA, said("NaN"), "not-a-number"),
                Arguments.of(WHOLE, said("18"), FITS),
                Arguments.of(WHOLE, said("18.5"), "too-many-decimals"),
                Arguments.of(ANY, said("-999999999999999.999999"), FITS),
                Arguments.of(ANY, said("1234567890123456"), "not-a-number"),
                Arguments.of(DAY, said("2025-02-28"), FITS),
                Arguments.of(DAY, said("2025-02-29"), "not-a-date"),
                Arguments.of(DAY, said("28.02.2025"), "not-a-date"),
                Arguments.of(DAY, said("2024-12-31"), "too-early"),
                Arguments.of(DAY, said("2026-01-01"), "too-late"),
                Arguments.of(DAY, said("+12025-01-01"), "not-a-date"),
                Arguments.of(USE, chose("work"), FITS),
                Arguments.of(USE, chose("work", "both"), "too-many"),
                Arguments.of(USE, chose("none"), "unknown-option"),
                Arguments.of(USE, said("work"), "wrong-type"),
                Arguments.of(USE, chose(), FITS),
                Arguments.of(ROOMS, chose("hall", "attic"), FITS),
                Arguments.of(ROOMS, chose("hall", "hall"), "not-unique"),
                Arguments.of(ROOMS, chose("hall", "moon"), "unknown-option"));
    }

    @ParameterizedTest
    @MethodSource("answers")
    @Requirement("R-24")
    void answerFitsOrIsNamedWithItsFault(Question question, Answer answer, String code) {
        Map<String, Answer> answers = new HashMap<>();
        answers.put(question.id(), answer);
        List<FieldProblem> faults = new AnswerRules(List.of(question)).faults(answers);
        if (code.isEmpty()) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).extracting(FieldProblem::code).containsExactly(code);
            assertThat(faults).extracting(FieldProblem::pointer).containsExactly("/answers/" + question.id());
        }
    }

    @Test
    void questionThatNobodyAskedIsNamedUnlessItsNameIsNone() {
        AnswerRules rules = new AnswerRules(List.of(NAME));
        assertThat(rules.faults(Map.of("other", said("x"))))
                .containsExactly(new FieldProblem("/answers/other", "unknown-question", "is not asked in this form"));
        assertThat(rules.faults(Map.of("a/b\ud800", said("x"))))
                .extracting(FieldProblem::pointer)
                .containsExactly("/answers");
    }

    @Test
    void requiredQuestionsWithoutAnAnswerAreMissing() {
        AnswerRules rules = new AnswerRules(List.of(Asked.required(NAME), Asked.required(USE), STORY));
        assertThat(rules.missing(Map.of("name", said(" "), "use", chose())))
                .extracting(FieldProblem::pointer)
                .containsExactly("/answers/name", "/answers/use");
        assertThat(rules.missing(Map.of("name", said("Otto"), "use", chose("both"))))
                .isEmpty();
    }

    @Test
    @Requirement("R-26")
    void whatFitsOutlivesAChangeOfQuestions() {
        AnswerRules changed = new AnswerRules(List.of(NAME, Asked.one("use", "work"), Asked.shortText("new")));
        Map<String, Answer> before =
                Map.of("name", said("Otto"), "use", chose("both"), "gone", said("x"), "new", chose("y"));
        assertThat(changed.fitting(before)).containsOnlyKeys("name");
    }
}
