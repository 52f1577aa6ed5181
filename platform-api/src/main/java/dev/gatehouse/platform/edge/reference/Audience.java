package dev.gatehouse.platform.edge.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** For whom a part of the API is. Each has a page, and no route stands on two. */
enum Audience {
    PORTAL("The portal", "Contacts of a firm's clients: what a browser may ask for behind a firm's own address."),
    STAFF("Staff", "Members of a firm: clients, engagements, deadlines, reviews, and the firm itself."),
    OPERATOR("Operators", "The people who run the service: firms, plans, support and deliveries."),
    HOOKS("Hooks", "Other services that tell us something.");

    private final String title;
    private final String purpose;

    Audience(String title, String purpose) {
        this.title = title;
        this.purpose = purpose;
    }

    static Optional<Audience> named(String key) {
        return Arrays.stream(values())
                .filter(audience -> audience.key().equals(key))
                .findFirst();
    }

    /** As it stands in addresses. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title() {
        return title;
    }

    String purpose() {
        return purpose;
    }

    boolean owns(String path) {
        return path.startsWith("/api/" + key() + "/");
    }
}
