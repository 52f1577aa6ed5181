package dev.gatehouse.platform.access.founding;

import dev.gatehouse.contract.organization.Preset;
import java.util.Locale;
import java.util.UUID;

/**
 * A firm that is to be, and who is to own it.
 *
 * @param id made by the caller, so that the same request again makes nothing
 */
public record NewFirm(
        UUID id, String name, String slug, Preset preset, String plan, String ownerName, String ownerEmail) {

    public NewFirm {
        name = name.strip();
        ownerName = ownerName.strip();
        ownerEmail = ownerEmail.strip().toLowerCase(Locale.ROOT);
    }
}
