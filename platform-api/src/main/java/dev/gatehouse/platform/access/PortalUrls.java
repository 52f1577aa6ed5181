package dev.gatehouse.platform.access;

import java.net.URI;
import org.springframework.stereotype.Component;

/** The one place where links to the portal are made: from configuration, never from a request. */
@Component
public class PortalUrls {

    private final String base;
    private final URI console;

    PortalUrls(AccessProperties properties) {
        this.base = properties.publicUrl().toString().replaceAll("/+$", "");
        this.console = properties.consoleUrl();
    }

    /** Where the clients of a firm arrive; carries no token. */
    public URI home(String slug) {
        return URI.create(base + "/portal/" + slug);
    }

    /** A contact's calendar of deadlines. Calendar programs send no fragment, so the token stands in the path. */
    public URI calendar(String slug, String token) {
        return URI.create(base + "/api/portal/" + slug + "/calendars/" + token + ".ics");
    }

    /** Where the clients of a firm see their deadlines. */
    public URI deadlines(String slug) {
        return URI.create(base + "/portal/" + slug + "/deadlines");
    }

    /** The same for staff, of all clients. */
    public URI consoleDeadlines() {
        return URI.create(console.toString().replaceAll("/+$", "") + "/deadlines");
    }

    /** An access link. The token stands in the fragment, which no browser sends to a server. */
    public URI open(String slug, String token) {
        return URI.create(base + "/portal/" + slug + "/open#t=" + token);
    }

    /** A login link, by the same rule. Its page asks for a button before anybody is signed in. */
    public URI signIn(String slug, String token) {
        return URI.create(base + "/portal/" + slug + "/sign-in#t=" + token);
    }

    /** Where a firm's logo is, on the portal's own host. */
    public static String logoPath(String slug, String sha256) {
        return "/portal/" + slug + "/logo/" + sha256 + ".png";
    }

    /** The same for a reader elsewhere, such as a mail. */
    public URI logo(String slug, String sha256) {
        return URI.create(base + logoPath(slug, sha256));
    }

    /** Where somebody accepts to work for a firm. The token stands in the fragment, which no browser sends. */
    public URI memberInvitation(String token) {
        return URI.create(console.toString().replaceAll("/+$", "") + "/invitation#t=" + token);
    }

    /** The staff console. */
    public URI console() {
        return console;
    }

    /** Scheme, host and port that browsers name as their origin. */
    public String origin() {
        URI url = URI.create(base);
        return url.getScheme() + "://" + url.getAuthority();
    }
}
