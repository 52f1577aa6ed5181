package dev.gatehouse.platform.edge;

import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.contract.organization.Preset;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.tenancy.Accent;
import dev.gatehouse.platform.tenancy.AccessPolicy;
import dev.gatehouse.platform.tenancy.Brand;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.PresetRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * The portal's page with what differs between firms filled in, so that it arrives branded: a fixed list of values,
 * never markup of a firm. Scripts and styles run only with the nonce of this answer.
 */
@Component
class PortalShell {

    private static final String HEAD = "<!--gatehouse:head-->";
    private static final String NONCE = "__NONCE__";

    private final String template;
    private final String uploads;
    private final JsonMapper json;

    PortalShell(@Value("${gatehouse.s3.public-endpoint}") URI store, JsonMapper json) throws IOException {
        this.template = read();
        this.uploads = store.getScheme() + "://" + store.getAuthority();
        this.json = json;
    }

    private static String read() {
        try {
            return new ClassPathResource("gatehouse-portal/index.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("The portal's page is not on the class path", missing);
        }
    }

    /**
     * A rendered page.
     *
     * @param policy its content security policy
     */
    record Page(String html, String policy) {}

    /**
     * @param known whether the browser brought a session of this firm, good or not; without one the page shows the door
     *     at once
     */
    Page render(String slug, Optional<Organization> organization, boolean known) {
        String nonce = Ids.token().substring(0, 24);
        String html =
                template.replace(HEAD, head(slug, organization, known, nonce)).replace(NONCE, nonce);
        return new Page(html, policy(nonce));
    }

    private String head(String slug, Optional<Organization> organization, boolean known, String nonce) {
        Map<String, Object> boot = new TreeMap<>();
        boot.put("slug", slug);
        boot.put("apiBase", "/api/portal/" + slug);
        boot.put("known", known);
        boot.put(
                "organization", organization.<Object>map(PortalShell::described).orElse(NullNode.getInstance()));
        String brand = organization.map(firm -> style(firm.brand().accent())).orElse("");
        return "<script id=\"gatehouse\" type=\"application/json\" nonce=\"" + nonce + "\">" + escaped(boot)
                + "</script>" + "<style nonce=\"" + nonce + "\">" + brand + "</style>";
    }

    private static Map<String, Object> described(Organization firm) {
        Map<String, Object> described = new TreeMap<>();
        described.put("name", firm.name());
        described.put("slug", firm.slug());
        described.put("door", door(firm.accessPolicy()));
        described.put("theme", PresetRules.theme(firm.preset()));
        deadlines(firm).ifPresent(place -> described.put("deadlines", place));
        Optional.ofNullable(firm.brand().welcome()).ifPresent(welcome -> described.put("welcome", welcome));
        Optional.ofNullable(firm.brand().logo()).ifPresent(logo -> described.put("logo", image(firm.slug(), logo)));
        return described;
    }

    /**
     * Where the portal shows deadlines. A firm that is about them has them first even when its plan has them no more:
     * the page says whom to ask then.
     */
    private static Optional<String> deadlines(Organization firm) {
        if (firm.preset() == Preset.SERVICE_PLAN) {
            return Optional.of("FIRST");
        }
        return firm.entitlements().includes(Catalogue.DEADLINES) ? Optional.of("BESIDE") : Optional.empty();
    }

    private static Map<String, Object> door(AccessPolicy policy) {
        return Map.of(
                "linkFirst", policy.demandsLink(),
                "prove", policy.challenge(),
                "invites", policy.rules().contactsMayInvite());
    }

    private static Map<String, Object> image(String slug, Brand.Logo logo) {
        return Map.of("src", PortalUrls.logoPath(slug, logo.sha256()), "width", logo.width(), "height", logo.height());
    }

    /** The custom properties of a brand, for both themes. */
    private static String style(Accent accent) {
        String light = properties(accent.light());
        String dark = properties(accent.dark());
        return ":root{" + light + "}"
                + "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){" + dark + "}}"
                + ":root[data-theme=dark]{" + dark + "}";
    }

    private static String properties(Accent.Shade shade) {
        return "--brand:" + shade.colour() + ";--brand-ink:" + shade.ink() + ";";
    }

    /** JSON inside a script element must not be able to close it. */
    private String escaped(Map<String, Object> boot) {
        return json.writeValueAsString(boot).replace("<", "\\u003c").replace("&", "\\u0026");
    }

    private String policy(String nonce) {
        String own = "'self' 'nonce-" + nonce + "'";
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + own,
                "style-src " + own,
                "img-src 'self' data: blob:",
                "connect-src 'self' " + uploads,
                "worker-src 'self' blob:",
                "font-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
                "frame-ancestors 'none'");
    }
}
