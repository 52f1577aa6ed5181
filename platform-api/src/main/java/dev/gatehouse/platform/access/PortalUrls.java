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

    /** An access link. The token stands in the fragment, which no browser sends to a server. */
    public URI open(String slug, String token) {
        return URI.create(base + "/portal/" + slug + "/open#t=" + token);
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
