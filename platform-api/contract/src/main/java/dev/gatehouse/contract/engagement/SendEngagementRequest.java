package dev.gatehouse.contract.engagement;

import dev.gatehouse.contract.Limits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Publishes the items and mails each named contact of the client an access link of their own. */
public record SendEngagementRequest(
        @NotEmpty @Size(max = Limits.CONTACTS_PER_INVITATION)
        List<@NotNull UUID> contactIds) {}
