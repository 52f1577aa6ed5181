package dev.gatehouse.contract.template;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the template list.
 *
 * @param ready of the pack that comes with the service; it is copied when it is first used or changed
 */
public record TemplateListItem(
        UUID id, String name, @Nullable String description, int items, int version, boolean ready) {}
