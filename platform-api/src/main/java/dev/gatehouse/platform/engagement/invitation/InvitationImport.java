package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A list of people as it is kept until it is confirmed; after that nobody stands in it any more.
 *
 * @param people who was understood
 * @param invitations made from it
 * @param mailed how many of those have been mailed
 */
record InvitationImport(
        UUID id,
        People people,
        @Nullable String message,
        boolean confirmed,
        int newClients,
        int invitations,
        int mailed) {

    /** Rows and what was wrong with them by themselves. */
    record People(List<ImportRow> rows, List<ImportProblem> problems) {

        static final People NOBODY = new People(List.of(), List.of());
    }
}
