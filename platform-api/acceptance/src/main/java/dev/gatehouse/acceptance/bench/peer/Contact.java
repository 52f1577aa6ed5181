package dev.gatehouse.acceptance.bench.peer;

import java.util.UUID;

/** Whose session it is. */
record Contact(UUID organization, UUID contact, UUID link, UUID engagement) {

    /** Reads {@code c|contact|link|engagement|name}. */
    static Contact of(UUID organization, String data) {
        String[] parts = data.split("\\|", 5);
        return new Contact(
                organization, UUID.fromString(parts[1]), UUID.fromString(parts[2]), UUID.fromString(parts[3]));
    }
}
