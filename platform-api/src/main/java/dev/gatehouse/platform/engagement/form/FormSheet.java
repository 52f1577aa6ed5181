package dev.gatehouse.platform.engagement.form;

import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.form.Answer;
import dev.gatehouse.contract.form.Question;
import dev.gatehouse.contract.problem.FieldProblem;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.engagement.item.Item;
import dev.gatehouse.platform.kernel.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A form as far as it is filled in, together with its item, which stays locked until the transaction ends.
 *
 * @param version of the answers; 0 while nothing is saved
 */
record FormSheet(
        Item item,
        List<Question> questions,
        Map<String, Answer> answers,
        int version,
        @Nullable Instant savedAt) {

    private static final Set<ItemState> FILLABLE =
            EnumSet.of(ItemState.OPEN, ItemState.IN_PROGRESS, ItemState.CHANGES_REQUESTED);

    /** Whether somebody still fills it in: neither handed in nor decided. */
    static boolean isFillable(ItemState state) {
        return FILLABLE.contains(state);
    }

    /** Whether these answers, based on that version, are what the sheet holds now: their saver asks a second time. */
    boolean isSaved(Map<String, Answer> given, int basedOn) {
        return version > 0 && (version == basedOn + 1 || version == basedOn) && answers.equals(given);
    }

    /** The answers that say something. */
    Map<String, Answer> given(Map<String, Answer> asSent) {
        return new AnswerRules(questions).given(asSent);
    }

    /** Refuses answers that do not fit. */
    void requireFitting(Map<String, Answer> asSent) {
        refuse(new AnswerRules(questions).faults(asSent));
    }

    /** Refuses what cannot be handed in: answers that do not fit, and required ones that are missing. */
    void requireComplete(Map<String, Answer> asSent, int basedOn) {
        requireBase(basedOn);
        AnswerRules rules = new AnswerRules(questions);
        List<FieldProblem> problems = new ArrayList<>(rules.faults(asSent));
        problems.addAll(rules.missing(asSent));
        refuse(problems);
    }

    /** Refuses whoever has not seen the newest answers, or comes when nobody fills the form in any more. */
    void requireBase(int basedOn) {
        if (!isFillable(item.state())) {
            throw ProblemException.of(ProblemCode.INVALID_TRANSITION);
        } else if (version != basedOn) {
            throw ProblemException.of(ProblemCode.STALE_VERSION);
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw ProblemException.fields(problems);
        }
    }
}
