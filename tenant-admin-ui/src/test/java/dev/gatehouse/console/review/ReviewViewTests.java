package dev.gatehouse.console.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideItems;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.form.AnswerList;
import dev.gatehouse.contract.engagement.ItemState;
import dev.gatehouse.contract.engagement.RequestChangesRequest;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import dev.gatehouse.contract.problem.ProblemCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReviewViewTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    @Test
    void oldestSubmissionIsOpenFirst() {
        navigate(ReviewView.class);
        verify(items).get(Lakeside.CONTRACT);
        assertThat(shows("Employment contract")).isTrue();
    }

    @Test
    void keyAcceptsTheVersionOnScreenAndOpensTheNext() {
        open(Lakeside.CONTRACT);
        type("a");
        verify(reviews).accept(Lakeside.CONTRACT, "\"2\"");
        assertThat(place()).isEqualTo("reviews/" + Lakeside.id(81));
    }

    @Test
    void changesAreNotRequestedWithoutAReason() {
        open(Lakeside.STATEMENTS);
        type("r");
        pressInDialog("Request changes");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        verify(reviews, never()).requestChanges(any(), any(), any());
    }

    @Test
    void reasonGoesToTheClientWordForWord() {
        open(Lakeside.STATEMENTS);
        type("r");
        test(find(TextArea.class).single()).setValue("Page 3 is missing.");
        pressInDialog("Request changes");
        verify(reviews).requestChanges(Lakeside.STATEMENTS, "\"5\"", new RequestChangesRequest("Page 3 is missing."));
        assertThat(place()).isEqualTo("reviews/" + Lakeside.id(82));
    }

    @Test
    void secondPressOfAnImpatientFingerDecidesOnNothingElse() {
        open(Lakeside.CONTRACT);
        type("a", Lakeside.CONTRACT);
        type("a", Lakeside.CONTRACT);
        verify(reviews).accept(Lakeside.CONTRACT, "\"2\"");
        verify(reviews, never()).accept(eq(Lakeside.STATEMENTS), any());
        type("r", Lakeside.CONTRACT);
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void keysGoThroughTheQueue() {
        open(Lakeside.STATEMENTS);
        type("k");
        assertThat(place()).isEqualTo("reviews/" + Lakeside.id(81));
    }

    @Test
    void decisionOfSomebodyFasterIsSaidAndTheNextOneOpens() {
        doThrow(refusal(ProblemCode.STALE_VERSION, "Changed.")).when(reviews).accept(any(), any());
        open(Lakeside.STATEMENTS);
        press("Accept");
        assertThat(notified("Somebody else was faster")).isTrue();
        assertThat(place()).isEqualTo("reviews/" + Lakeside.id(82));
    }

    @Test
    void decidedSubmissionOffersNoDecision() {
        when(items.get(Lakeside.STATEMENTS)).thenReturn(LakesideItems.statements(ItemState.ACCEPTED));
        open(Lakeside.STATEMENTS);
        assertThat(shows("There is nothing to decide here now.")).isTrue();
        type("a");
        verify(reviews, never()).accept(any(), any());
    }

    @Test
    void onlyFilesOfTheNewestSubmissionAreShown() {
        open(Lakeside.STATEMENTS);
        assertThat(shows("statement-2025-11.pdf")).isTrue();
        assertThat(shows("statement-2025-10-old.pdf")).isFalse();
    }

    @Test
    void answersStandBesideTheDecisionAndTheFormerOnesInTheHistory() {
        when(items.get(Lakeside.OFFICE)).thenReturn(LakesideItems.office(ItemState.SUBMITTED));
        open(Lakeside.OFFICE);
        var newest = find(AnswerList.class).atIndex(1).getElement().getTextRecursively();
        assertThat(newest)
                .contains("How large is the room?", "18.5", "Work", "Guests", "6 of 7", "Anything else?", "No answer")
                .doesNotContain("Sports", "81");
        assertThat(find(AnswerList.class).all()).hasSize(3);
        assertThat(shows("No. 1 by Otto Berg")).isTrue();
        assertThat(find(Image.class).all()).isEmpty();
        press("Accept");
        verify(reviews).accept(Lakeside.OFFICE, "\"4\"");
    }

    @Test
    void pagesTurn() {
        open(Lakeside.STATEMENTS);
        assertThat(shows("Page 1 of 4")).isTrue();
        test(find(Button.class).withAttribute("aria-label", "Next page").single())
                .click();
        assertThat(shows("Page 2 of 4")).isTrue();
        assertThat(find(Image.class).single().getAlt().orElse("")).startsWith("Page 2 of 4");
    }

    @Test
    void emptyQueueSaysWhatWillComeHere() {
        when(reviews.queue(anyInt(), any())).thenReturn(new ReviewQueueResponse(List.of(), null, 0));
        navigate(ReviewView.class);
        assertThat(shows("All caught up")).isTrue();
    }

    @Test
    void filesStayHiddenFromWhoMayNotReadThem() {
        signInWith(List.of("items:review"));
        open(Lakeside.STATEMENTS);
        assertThat(shows("statement-2025-11.pdf")).isFalse();
    }

    private void open(UUID itemId) {
        navigate(ReviewView.class, itemId.toString());
    }

    private void type(String key) {
        type(key, find(SubmissionPanel.class).single().item().id());
    }

    private static void type(String key, UUID seen) {
        ComponentUtil.fireEvent(UI.getCurrent(), new ReviewKey(UI.getCurrent(), true, key, seen.toString()));
    }

    private static String place() {
        return UI.getCurrent().getActiveViewLocation().getPath();
    }
}
