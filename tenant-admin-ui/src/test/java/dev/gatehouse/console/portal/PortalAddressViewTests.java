package dev.gatehouse.console.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.gatehouse.console.LakesideTest;
import dev.gatehouse.console.component.CopyButton;
import dev.gatehouse.console.platform.StaffSession;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalAddressViewTests extends LakesideTest {

    @BeforeEach
    void signIn() {
        signInAsMaya();
    }

    @Test
    void addressIsReadyForChatsFootersAndWebsites() {
        var address = StaffSession.signedIn().organization().portalUrl().toString();
        navigate(PortalAddressView.class);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(address);
        assertThat(find(CopyButton.class).all())
                .extracting(CopyButton::text)
                .hasSize(4)
                .allSatisfy(text -> assertThat(text).contains(address))
                .anySatisfy(text -> assertThat(text).startsWith("<a href=\"" + address + "\">"))
                .anySatisfy(text -> assertThat(text).contains("display:inline-block"));
    }

    @Test
    void nameOfAFirmNeverBecomesMarkup() {
        var snippets = new PortalSnippets(URI.create("https://portal.example/portal/berg"), "Berg \"&\" <b>Söhne</b>");
        assertThat(snippets.link())
                .doesNotContain("<b>", "\"&\"")
                .contains("&lt;b&gt;")
                .contains("&amp;");
    }
}
