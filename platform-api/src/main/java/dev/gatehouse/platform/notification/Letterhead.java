package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.tenancy.Accent;
import dev.gatehouse.platform.tenancy.Brand;
import dev.gatehouse.platform.tenancy.Organization;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A firm's name, colour and logo as a mail shows them; mails have no dark theme of their own to fit. */
@Component
class Letterhead {

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

    private Map<String, Object> image(String slug, Brand.Logo logo) {
        int height = Math.min(HEIGHT, logo.height());
        return Map.of(
                "logo", urls.logo(slug, logo.sha256()).toString(),
                "logoHeight", height,
                "logoWidth", Math.max(1, Math.round((float) logo.width() * height / logo.height())));
    }
}
