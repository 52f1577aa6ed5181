package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.tenancy.Accent;
import dev.gatehouse.platform.tenancy.Brand;
import dev.gatehouse.platform.tenancy.Organization;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whose mail it is, as the mail shows it: a firm with its colour and logo, or the service itself. Mails have no dark
 * theme of their own to fit.
 */
@Component
class Letterhead {

    /** What the service calls itself. */
    static final String SERVICE = "Gatehouse";

    private static final int HEIGHT = 32;

    private final PortalUrls urls;

    Letterhead(PortalUrls urls) {
        this.urls = urls;
    }

    Map<String, Object> of(Organization firm) {
        Map<String, Object> values = new HashMap<>();
        Accent.Shade shade = firm.brand().accent().light();
        values.put("sender", firm.name());
        values.put("accent", shade.colour());
        values.put("ink", shade.ink());
        values.put("logo", "");
        Optional.ofNullable(firm.brand().logo()).ifPresent(logo -> values.putAll(image(firm.slug(), logo)));
        return values;
    }

    /** Of a mail with a code that the service sends in its own name. */
    Map<String, Object> ofService(String code, Duration life) {
        return Map.of(
                "sender",
                SERVICE,
                "accent",
                "#0b6b5d",
                "ink",
                "#ffffff",
                "console",
                urls.console().toString(),
                "code",
                code,
                "minutes",
                life.toMinutes());
    }

    private Map<String, Object> image(String slug, Brand.Logo logo) {
        int height = Math.min(HEIGHT, logo.height());
        return Map.of(
                "logo", urls.logo(slug, logo.sha256()).toString(),
                "logoHeight", height,
                "logoWidth", Math.max(1, Math.round((float) logo.width() * height / logo.height())));
    }
}
