package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.form.AnsweredForm;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.platform.engagement.form.FormRepository.Asked;
import dev.gatehouse.platform.engagement.form.FormRepository.Attempt;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The forms of an engagement as staff see them. */
@Component
public class Forms {

    private final FormRepository forms;

    Forms(FormRepository forms) {
        this.forms = forms;
    }

    /** What is asked by which item, and what is answered in which submission. */
    public record Shown(Map<UUID, List<Question>> questions, Map<UUID, AnsweredForm> answered) {

        /** The questions of an item; absent when it is no form. */
        public @Nullable List<Question> ofItem(UUID item) {
            return questions.get(item);
        }

        /** What a submission consists of; absent when it is none of a form. */
        public @Nullable AnsweredForm ofSubmission(UUID submission) {
            return answered.get(submission);
        }
    }

    /** Every form of an engagement, with what was answered or without. */
    public Mono<Shown> ofEngagement(UUID engagement, boolean withAnswers) {
        Mono<List<Attempt>> attempts = withAnswers ? forms.attempts(engagement) : Mono.just(List.of());
        return Mono.zip(forms.ofEngagement(engagement), attempts, Forms::shown);
    }

    private static Shown shown(List<Asked> asked, List<Attempt> attempts) {
        return new Shown(
                asked.stream().collect(Collectors.toMap(Asked::item, Asked::questions)),
                attempts.stream().collect(Collectors.toMap(Attempt::submission, Attempt::form)));
    }
}
