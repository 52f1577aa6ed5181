package dev.gatehouse.console.portal;

import java.net.URI;
import org.springframework.web.util.HtmlUtils;

/**
 * The portal's address in the forms in which firms pass it on. Names are escaped: what a firm is called may not become
 * markup on its website.
 */
record PortalSnippets(URI address, String firm) {

    /** For the footer of mails that know no markup. */
    String plainText() {
        return "Client portal of " + firm + ": " + address;
    }

    /** For the footer of mails, and for texts on a website. */
    String link() {
        return "<a href=\"" + escapedAddress() + "\">Client portal of " + HtmlUtils.htmlEscape(firm) + "</a>";
    }

    /** For a website; looks the same wherever it is put, because it brings its style along. */
    String button() {
        return "<a href=\"" + escapedAddress() + "\" style=\"display:inline-block;padding:12px 20px;border-radius:8px;"
                + "background:#14191f;color:#ffffff;font:600 16px/1.25 system-ui,sans-serif;text-decoration:none\">"
                + "Client portal</a>";
    }

    private String escapedAddress() {
        return HtmlUtils.htmlEscape(address.toString());
    }
}
