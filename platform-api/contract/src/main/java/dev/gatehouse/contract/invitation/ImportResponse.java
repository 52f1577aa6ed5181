package dev.gatehouse.contract.invitation;

import java.util.List;
import java.util.UUID;

/**
 * A list of people to invite, as it was understood.
 *
 * @param problems what stands in the way, by line; while there is any, nothing can be sent
 * @param newClients how many clients will be added, or have been
 * @param mailed how many mails have been handed over
 */
public record ImportResponse(
        UUID id,
        ImportState state,
        List<ImportRow> rows,
        List<ImportProblem> problems,
        int invitations,
        int newClients,
        int mailed) {}
