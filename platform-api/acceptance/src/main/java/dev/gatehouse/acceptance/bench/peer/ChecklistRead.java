package dev.gatehouse.acceptance.bench.peer;

import dev.gatehouse.contract.portal.ChecklistResponse;
import java.util.Optional;
import java.util.UUID;

/** Reads a checklist under row-level security; empty when the contact's link does not reach it. */
interface ChecklistRead {

    Optional<ChecklistResponse> read(Contact contact, UUID engagement);
}
