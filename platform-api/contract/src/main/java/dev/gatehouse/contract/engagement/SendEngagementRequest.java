package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the items and mails each named contact of the client an access link of their own.
 *
 * @param zone where the day of sending is read off the calendar (IANA name), for what is due in days; absent: UTC
 */
public record SendEngagementRequest(
        @NotEmpty @Size(max = Limits.CONTACTS_PER_INVITATION)
        List<@NotNull UUID> contactIds,

        @Nullable @Size(max = Limits.ZONE) @SingleLine String zone) {

    /** Without a zone. */
    public SendEngagementRequest(List<UUID> contactIds) {
        this(contactIds, null);
    }
}
