package dev.gatehouse.platform.engagement.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.portal.ChecklistForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Forms as the database keeps them. */
public final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};
    private static final TypeReference<Map<String, Answer>> ANSWERS = new TypeReference<>() {};

    private FormJson() {}

    /** A form and its sheet in one value, as the hot read of the portal gives it. */
    private record Line(
            List<Question> questions,
            @Nullable Map<String, Answer> answers,
            @Nullable Integer version,
            @Nullable Instant savedAt,
            @Nullable String savedBy) {}

    /** Reads the form of a checklist's line; absent for an item that is none. */
    public static @Nullable ChecklistForm checklistForm(@Nullable String json) {
        if (json == null) {
            return null;
        }
        Line line = JSON.readValue(json, Line.class);
        Map<String, Answer> answers =
                line.answers() == null ? Map.of() : new AnswerRules(line.questions()).fitting(line.answers());
        int version = line.version() == null ? 0 : line.version();
        return new ChecklistForm(line.questions(), answers, version, line.savedAt(), line.savedBy());
    }

    static List<Question> questions(@Nullable String json) {
        return JSON.readValue(json, QUESTIONS);
    }

    static Map<String, Answer> answers(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, ANSWERS);
    }

    static String text(Object value) {
        return JSON.writeValueAsString(value);
    }

    /** The one spelling of a value (RFC 8785), which a commitment can be checked against later. */
    static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(text(value)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
