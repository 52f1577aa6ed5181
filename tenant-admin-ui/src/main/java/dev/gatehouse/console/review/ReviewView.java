package dev.gatehouse.console.review;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import dev.gatehouse.console.component.ActionButton;
import dev.gatehouse.console.component.EmptyState;
import dev.gatehouse.console.component.Glyph;
import dev.gatehouse.console.component.Notices;
import dev.gatehouse.console.component.PageHeader;
import dev.gatehouse.console.component.PathIds;
import dev.gatehouse.console.component.Words;
import dev.gatehouse.console.platform.Needs;
import dev.gatehouse.console.platform.Permission;
import dev.gatehouse.console.platform.PlatformProblem;
import dev.gatehouse.contract.engagement.ItemResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The queue on the left, the submission on the right, the decision always in reach: of the mouse and of one key. */
@Route("reviews")
@Needs(Permission.ITEMS_REVIEW)
public class ReviewView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final ReviewDesk desk;
    private final Div body = new Div();
    private ReviewQueue queue = ReviewQueue.EMPTY;
    private @Nullable SubmissionPanel open;

    ReviewView(ReviewDesk desk) {
        this.desk = desk;
        addClassNames("page", "tall", "wide-page", "review");
        body.addClassName("review-body");
        var help = ActionButton.icon(Glyph.KEYBOARD, Words.say("review.keys"), this::showKeys);
        add(new PageHeader(getPageTitle()).actions(help), body);
        ReviewKey.listen(this, keys());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String itemId) {
        queue = ReviewQueue.read(desk.reviews());
        setClassName("chosen", itemId != null);
        show(itemId == null ? queue.first() : Optional.of(PathIds.read(itemId)));
    }

    @Override
    public String getPageTitle() {
        return Words.say("review.title");
    }

    private void show(Optional<UUID> itemId) {
        body.removeAll();
        open = itemId.map(this::panel).orElse(null);
        body.add(queue.list(itemId));
        body.add(open == null ? new EmptyState(Glyph.INBOX, "review.none") : open);
    }

    private SubmissionPanel panel(UUID itemId) {
        var item = desk.items().get(itemId);
        return new SubmissionPanel(desk, item, queue.find(itemId), this::accept, this::askForReason);
    }

    private void accept() {
        decidable().ifPresent(item -> decide(item, () -> desk.accept(item), "review.accepted"));
    }

    private void askForReason() {
        decidable()
                .ifPresent(item -> new RequestChangesDialog(item)
                        .open(reason -> decide(item, () -> desk.requestChanges(item, reason), "review.sent-back")));
    }

    private Optional<ItemResponse> decidable() {
        return Optional.ofNullable(open).filter(SubmissionPanel::decidable).map(SubmissionPanel::item);
    }

    private void decide(ItemResponse item, Runnable decision, String done) {
        var next = queue.after(item.id());
        try {
            decision.run();
            Notices.done(Words.say(done, item.title()));
        } catch (PlatformProblem problem) {
            if (!problem.overtaken()) {
                throw problem;
            }
            Notices.problem(Words.say("review.overtaken.title"), Words.say("review.overtaken.text", item.title()));
        }
        next.ifPresentOrElse(ReviewNavigation::open, ReviewNavigation::open);
    }

    private void go(int by) {
        Optional.ofNullable(open)
                .flatMap(panel -> queue.neighbour(panel.item().id(), by))
                .ifPresent(ReviewNavigation::open);
    }

    private void showKeys() {
        new KeysDialog().open();
    }

    private Map<String, Consumer<ReviewKey>> keys() {
        return Map.of(
                "A", key -> onSeen(key, this::accept),
                "R", key -> onSeen(key, this::askForReason),
                "J", key -> go(1),
                "K", key -> go(-1),
                "?", key -> showKeys());
    }

    private void onSeen(ReviewKey key, Runnable decision) {
        if (open != null && key.meant(open.item().id())) {
            decision.run();
        }
    }
}
