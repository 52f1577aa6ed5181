package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.component.Moments;
import dev.gatehouse.console.component.StatusTag;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.engagement.EngagementNavigation;
import dev.gatehouse.console.engagement.SubmissionHistory;
import dev.gatehouse.console.form.AnswerList;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.contract.engagement.ItemResponse;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.ReviewQueueItem;
import dev.gatehouse.contract.engagement.SubmissionResponse;
import java.util.Optional;

/** The submission under decision: what was asked, what came, and the two ways to go on. */
class SubmissionPanel extends Section {

    private final ReviewDesk desk;
    private final ItemResponse item;

    SubmissionPanel(
            ReviewDesk desk, ItemResponse item, Optional<ReviewQueueItem> place, Runnable accept, Runnable sendBack) {
        this.desk = desk;
        this.item = item;
        addClassName("submission");
        getElement().setAttribute("data-item", item.id().toString());
        var scroller = new Div(back(), head(place));
        scroller.addClassName("submission-scroll");
        if (item.instructions() != null) {
            var instructions = new Paragraph(item.instructions());
            instructions.addClassNames("second", "plain-text");
            scroller.add(instructions);
        }
        var answered = item.submissions().stream()
                .findFirst()
                .map(SubmissionResponse::form)
                .orElse(null);
        if (answered != null) {
            scroller.add(new AnswerList(answered));
        } else if (Permission.FILES_READ.granted()) {
            scroller.add(new FileViewer(desk.files(), item));
        }
        if (item.submissions().size() > 1) {
            scroller.add(new SubmissionHistory(item));
        }
        add(scroller, new DecisionBar(desk, this, accept, sendBack));
    }

    ItemResponse item() {
        return item;
    }

    boolean decidable() {
        return item.state() == ItemState.SUBMITTED || item.state() == ItemState.UNDER_REVIEW;
    }

    private static RouterLink back() {
        var back = new RouterLink(Words.say("review.back"), ReviewView.class);
        back.addClassNames("crumb", "narrow-only");
        return back;
    }

    private Header head(Optional<ReviewQueueItem> place) {
        var facts = new Div(StatusTag.of(item.state()), engagementLink(place));
        facts.addClassName("facts");
        item.submissions().stream().findFirst().map(SubmissionPanel::latest).ifPresent(facts::add);
        var head = new Header(new H2(item.title()), facts);
        head.addClassName("submission-head");
        return head;
    }

    private RouterLink engagementLink(Optional<ReviewQueueItem> place) {
        var title = place.map(found -> found.clientName() + " · " + found.engagementTitle())
                .orElseGet(this::engagementTitle);
        return EngagementNavigation.link(item.engagementId(), title);
    }

    private String engagementTitle() {
        var engagement = desk.engagements().get(item.engagementId());
        return engagement.clientName() + " · " + engagement.title();
    }

    private static Span latest(SubmissionResponse submission) {
        var when = Moments.text(submission.submittedAt());
        return submission.number() == 1
                ? new Span(Words.say("review.submitted", submission.submittedBy(), when))
                : new Span(Words.say("review.resubmitted", submission.submittedBy(), when, submission.number()));
    }
}
