package dev.gatehouse.console.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.RouterLink;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.contract.engagement.AttentionResponse;
import dev.gatehouse.contract.engagement.ReviewQueueResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What waits for Maya when she begins her day. */
class TodayViewTests extends LakesideTest {

    private static final List<String> VIEWER = List.of("clients:read", "engagements:read", "activity:read");

    private List<String> numbers() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private String linkTo(String title) {
        return find(RouterLink.class).all().stream()
                .filter(link -> link.getText().equals(title))
                .map(RouterLink::getHref)
                .filter(href -> href.contains("tab="))
                .findFirst()
                .orElse("");
    }

    @Test
    void dayIsSaidInFourNumbers() {
        signInAsMaya();
        navigate(TodayView.class);
        assertThat(numbers()).containsExactly("6to review", "1overdue", "2due within a week", "2not opened yet");
    }

    @Test
    void whatIsDueSaysHowNearItIs() {
        signInAsMaya();
        navigate(TodayView.class);
        assertThat(shows("6 days overdue")).isTrue();
        assertThat(shows("Due tomorrow")).isTrue();
        assertThat(shows("Due in 5 days")).isTrue();
        verify(today).attention(eq(LocalDate.now(ZoneId.of("UTC")).plusDays(7).toString()), anyInt());
    }

    @Test
    void whoHasNotBegunIsNamedAndLeadsToThePeople() {
        signInAsMaya();
        navigate(TodayView.class);
        assertThat(shows("Café Lindgren · Elin Lindgren and one more")).isTrue();
        assertThat(shows("Dr. Amara Okafor · Amara Okafor")).isTrue();
        assertThat(linkTo("Year-end close")).isEqualTo("engagements/" + Lakeside.id(25) + "?tab=people");
    }

    @Test
    void newestStepsSayWhoDidWhatWhere() {
        signInAsMaya();
        navigate(TodayView.class);
        assertThat(shows("Otto Berg submitted “Bank statements”")).isTrue();
        assertThat(shows("Otto Berg opened the checklist")).isTrue();
        verify(today).latest(anyInt());
    }

    @Test
    void viewerIsAskedForNoDecision() {
        signInWith(VIEWER);
        navigate(TodayView.class);
        assertThat(shows("Start reviewing")).isFalse();
        assertThat(shows("Overdue or due soon")).isTrue();
    }

    @Test
    void newFirmIsShownItsFirstStepAlone() {
        signInAsMaya();
        when(engagements.list(any(), any(), anyInt(), any())).thenReturn(nothing());
        when(clients.list(any(), anyInt(), any())).thenReturn(nothing());
        when(reviews.queue(anyInt(), any())).thenReturn(new ReviewQueueResponse(List.of(), null, 0));
        navigate(TodayView.class);
        assertThat(shows("Start with a client")).isTrue();
        assertThat(numbers()).isEmpty();
        verify(today, never()).attention(any(), anyInt());
    }

    @Test
    void quietDayShowsNoEmptyLists() {
        signInAsMaya();
        when(today.attention(any(), anyInt())).thenReturn(new AttentionResponse(List.of(), List.of()));
        when(today.latest(anyInt())).thenReturn(List.of());
        when(reviews.queue(anyInt(), any())).thenReturn(new ReviewQueueResponse(List.of(), null, 0));
        navigate(TodayView.class);
        assertThat(shows("All caught up")).isTrue();
        assertThat(shows("Overdue or due soon")).isFalse();
        assertThat(numbers()).containsExactly("0to review", "0overdue", "0due within a week", "0not opened yet");
    }
}
