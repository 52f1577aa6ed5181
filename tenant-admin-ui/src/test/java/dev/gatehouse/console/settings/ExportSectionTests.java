package dev.gatehouse.console.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import dev.gatehouse.console.Lakeside;
import dev.gatehouse.console.LakesideBilling;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.component.NeedsProof;
import dev.gatehouse.console.today.TodayView;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.contract.subscription.BillingStanding;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A firm takes away what is its own; the page says how that goes, and never calls half an archive whole. */
class ExportSectionTests extends LakesideTest {

    private final ByteArrayOutputStream browser = new ByteArrayOutputStream();
    private final VaadinResponse response = mock(VaadinResponse.class);

    @BeforeEach
    void signIn() {
        signInAsMaya();
        when(signIn.member()).thenReturn(Lakeside.maya(Lakeside.EVERYTHING));
    }

    private ExportSection section() {
        return find(ExportSection.class).single();
    }

    /** What the page's browser gets when it follows the way that the section has shown it. */
    private void fetch() throws IOException {
        fetch(browser);
    }

    private void fetch(ByteArrayOutputStream to) throws IOException {
        when(response.getOutputStream()).thenReturn(to);
        when(response.getService()).thenReturn(UI.getCurrent().getSession().getService());
        var way = find(Anchor.class, section()).all().stream()
                .filter(anchor -> anchor.getElement().hasAttribute("hidden"))
                .findFirst()
                .orElseThrow();
        var session = UI.getCurrent().getSession();
        try {
            section()
                    .download()
                    .handleDownloadRequest(
                            new DownloadEvent(mock(VaadinRequest.class), response, session, way.getElement()));
        } finally {
            session.getService().runPendingAccessTasks(session);
        }
    }

    @Test
    void ownerTakesEverythingAwayAndReadsHowMuchItWas() throws IOException {
        when(exports.begin()).thenReturn(new ByteArrayInputStream(new byte[200_000]));
        navigate(PlanView.class);
        verify(exports, never()).begin();
        press("Export everything");
        assertThat(shows("The export runs")).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        fetch();
        assertThat(browser.size()).isEqualTo(200_000);
        verify(response).setContentType("application/zip");
        assertThat(shows("The export is complete: 200.0 kB.")).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(button("Export everything").isVisible()).isTrue();
    }

    @Test
    void archiveIsFetchedOnce() throws IOException {
        when(exports.begin()).thenReturn(new ByteArrayInputStream(new byte[10]));
        navigate(PlanView.class);
        press("Export everything");
        fetch();
        var again = new ByteArrayOutputStream();
        fetch(again);
        assertThat(again.size()).isZero();
        verify(response).sendError(404, "");
    }

    @Test
    void halfAnArchiveIsNeverCalledWhole() {
        when(exports.begin())
                .thenReturn(new SequenceInputStream(new ByteArrayInputStream(new byte[1_500]), new Broken()));
        navigate(PlanView.class);
        press("Export everything");
        var cut = new Cut();
        assertThatThrownBy(() -> fetch(cut)).isInstanceOf(IOException.class);
        assertThat(cut.closed).isFalse();
        assertThat(shows("It broke off after 1.5 kB.")).isTrue();
        assertThat(notified("The export broke off")).isTrue();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void refusalIsSaidBeforeTheBrowserIsAsked() {
        when(exports.begin()).thenThrow(refusal(ProblemCode.ORGANIZATION_SUSPENDED, "This firm is closed."));
        navigate(PlanView.class);
        assertThatThrownBy(() -> press("Export everything")).hasMessage("organization-suspended");
        assertThat(shows("The export runs")).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void staleSessionProvesWhoIsThereAndTheExportGoesOn() {
        when(exports.begin())
                .thenThrow(refusal(ProblemCode.REAUTHENTICATION_REQUIRED, "Prove it."))
                .thenReturn(InputStream.nullInputStream());
        navigate(PlanView.class);
        assertThatThrownBy(() -> press("Export everything")).isInstanceOfSatisfying(NeedsProof.class, asked -> {
            assertThat(shows("The export runs")).isFalse();
            asked.again().run();
        });
        assertThat(shows("The export runs")).isTrue();
    }

    @Test
    void archiveThatNobodyFetchesIsGivenBackWithThePage() {
        var archive = new Watched();
        when(exports.begin()).thenReturn(archive);
        navigate(PlanView.class);
        press("Export everything");
        assertThat(archive.closed).isFalse();
        navigate(TodayView.class);
        assertThat(archive.closed).isTrue();
    }

    @Test
    void unpaidFirmStillTakesEverythingAway() {
        when(billing.subscription()).thenReturn(LakesideBilling.unpaid());
        when(billing.standing()).thenReturn(LakesideBilling.standing(BillingStanding.READ_ONLY));
        when(exports.begin()).thenReturn(InputStream.nullInputStream());
        navigate(PlanView.class);
        press("Export everything");
        verify(exports).begin();
    }

    @Test
    void managerIsNotOfferedIt() {
        signInWith(List.of("organization:read", "plan:read"));
        navigate(PlanView.class);
        assertThat(find(ExportSection.class).all()).isEmpty();
        verify(exports, never()).begin();
    }

    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("the connection is gone");
        }
    }

    private static final class Watched extends InputStream {

        private boolean closed;

        @Override
        public int read() {
            return -1;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Cut extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
