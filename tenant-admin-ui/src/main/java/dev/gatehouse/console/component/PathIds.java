package dev.gatehouse.console.component;

import com.vaadin.flow.router.NotFoundException;
import java.util.UUID;

/** Ids as they stand in the console's addresses. */
public final class PathIds {

    private PathIds() {}

    /** Reads an id; anything else in its place is an address that does not exist. */
    public static UUID read(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException other) {
            throw new NotFoundException(text);
        }
    }
}
