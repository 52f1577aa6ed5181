package dev.gatehouse.platform.edge.reference;

import io.swagger.v3.oas.models.tags.Tag;
import java.util.Arrays;
import java.util.List;

/** What operations are about: the module that owns them, in words for a reader. */
enum Topic {
    ACCESS("access", "Signing in and access", "Ways in, sessions, second factors, and who may do what."),
    CLIENT("client", "Clients", "Whom a firm works for, and their people."),
    ENGAGEMENT(
            "engagement",
            "Engagements",
            "What a firm asks of a client: items, files, forms, invitations, reviews and templates."),
    DEADLINE("deadline", "Deadlines", "Services with their dates and costs, renewals, and calendars."),
    ORGANIZATION("organization", "The firm", "How a firm shows itself, its members, and all it has to take away."),
    SUBSCRIPTION("subscription", "Plan and billing", "What a plan includes, what is used of it, and invoices."),
    OPERATIONS("operations", "Operations", "Firms seen by those who run the service.");

    private final String module;
    private final String title;
    private final String description;

    Topic(String module, String title, String description) {
        this.module = module;
        this.title = title;
        this.description = description;
    }

    /** Where its operations begin on a page. */
    String id() {
        return module;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    static List<Tag> tags() {
        return Arrays.stream(values())
                .map(topic -> new Tag().name(topic.title).description(topic.description))
                .toList();
    }

    /** The topic of a class, by its package. */
    static Topic of(Class<?> type) {
        return Arrays.stream(values())
                .filter(topic ->
                        type.getPackageName().matches("dev\\.gatehouse\\.platform\\." + topic.module + "(\\..*)?"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No topic for " + type));
    }
}
