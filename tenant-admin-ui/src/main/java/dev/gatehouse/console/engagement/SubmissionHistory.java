package dev.gatehouse.console.engagement;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.form.AnswerList;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ReviewResponse;
import dev.gatehouse.contract.engagement.SubmissionResponse;

/** Every attempt at an item, newest first, each with its decision. */
public final class SubmissionHistory extends Details {

    /** Folded until somebody wants to know. */
    public SubmissionHistory(ItemResponse item) {
        setSummaryText(Words.say("submissions.title", item.submissions().size()));
        addClassName("history");
        item.submissions().forEach(submission -> add(attempt(submission)));
    }

    private static Div attempt(SubmissionResponse submission) {
        var attempt = new Div(new Span(line(submission)));
        attempt.addClassName("attempt");
        if (submission.form() != null) {
            attempt.add(new AnswerList(submission.form()));
        }
        if (submission.review() != null) {
            decide(attempt, submission.review());
        }
        return attempt;
    }

    private static String line(SubmissionResponse submission) {
        var form = submission.form();
        return Words.say(
                form == null ? "submissions.attempt" : "submissions.attempt.form",
                submission.number(),
                submission.submittedBy(),
                Moments.text(submission.submittedAt()),
                form == null ? submission.fileIds().size() : form.answers().size());
    }

    private static void decide(Div attempt, ReviewResponse review) {
        var key = "submissions." + review.decision().name();
        var decision = new Span(Words.say(key, review.reviewedBy(), Moments.text(review.reviewedAt())));
        decision.addClassName("second");
        attempt.add(decision);
        if (review.reason() != null) {
            var reason = new Paragraph(review.reason());
            reason.addClassNames("second", "plain-text", "quote");
            attempt.add(reason);
        }
    }
}
