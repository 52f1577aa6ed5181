package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.contract.invitation.ImportProblem;
import dev.gatehouse.contract.invitation.ImportRow;
import dev.gatehouse.platform.client.ClientRegister.KnownClient;
import dev.gatehouse.platform.client.ClientRegister.KnownContact;
import dev.gatehouse.platform.client.ClientRegister.NewClient;
import dev.gatehouse.platform.client.ClientRegister.NewContact;
import dev.gatehouse.platform.kernel.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What inviting some people takes: who and what is new, who is invited, and what stands in the way. Decided at once for
 * all of them, without waiting for anything.
 *
 * @param contacts the contact of each row without a problem
 */
record InvitationPlan(
        List<NewClient> newClients, List<NewContact> newContacts, List<UUID> contacts, List<ImportProblem> problems) {

    static InvitationPlan of(List<ImportRow> rows, Known known) {
        Draft draft = new Draft(known);
        for (int at = 0; at < rows.size(); at++) {
            draft.add(at, rows.get(at));
        }
        return new InvitationPlan(
                List.copyOf(draft.clients.values()), draft.newContacts, draft.contacts, draft.problems);
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static final class Draft {
        private final Known known;
        private final Set<String> seen = new HashSet<>();
        private final Map<String, NewClient> clients = new HashMap<>();
        private final List<NewContact> newContacts = new ArrayList<>();
        private final List<UUID> contacts = new ArrayList<>();
        private final List<ImportProblem> problems = new ArrayList<>();

        Draft(Known known) {
            this.known = known;
        }

        void add(int at, ImportRow row) {
            if (!seen.add(key(row.email()))) {
                refuse(row, "email", "repeated", "stands in the list twice");
                return;
            }
            known.contact(at).ifPresentOrElse(contact -> addKnown(at, row, contact), () -> addNew(at, row));
        }

        private void addKnown(int at, ImportRow row, KnownContact contact) {
            if (!contact.clientActive()) {
                refuse(row, "company", "archived-client", "belongs to a client that is archived");
            } else if (!isAt(contact, at)) {
                refuse(row, "email", "taken", "belongs to a contact of another client");
            } else if (contact.revoked()) {
                refuse(row, "email", "revoked", "belongs to a contact whose access is revoked");
            } else if (known.invited().contains(contact.id())) {
                refuse(row, "email", "invited-already", "is invited already; the mail can be sent again");
            } else {
                contacts.add(contact.id());
            }
        }

        private boolean isAt(KnownContact contact, int at) {
            return known.client()
                    .map(contact.clientId()::equals)
                    .orElseGet(() -> known.clients(at).stream()
                            .anyMatch(client -> client.id().equals(contact.clientId())));
        }

        private void addNew(int at, ImportRow row) {
            clientOf(at, row).ifPresent(client -> {
                NewContact contact = new NewContact(
                        Ids.next(), client, row.name().strip(), row.email().strip(), row.jobTitle());
                newContacts.add(contact);
                contacts.add(contact.id());
            });
        }

        private Optional<UUID> clientOf(int at, ImportRow row) {
            if (known.client().isPresent()) {
                return known.client();
            }
            List<KnownClient> named = known.clients(at);
            List<KnownClient> active =
                    named.stream().filter(KnownClient::active).toList();
            if (active.size() > 1) {
                refuse(row, "company", "ambiguous", "is the name of more than one client");
                return Optional.empty();
            } else if (active.isEmpty() && !named.isEmpty()) {
                refuse(row, "company", "archived-client", "is a client that is archived");
                return Optional.empty();
            }
            return Optional.of(
                    active.isEmpty()
                            ? newClient(row.company())
                            : active.getFirst().id());
        }

        private UUID newClient(String company) {
            return clients.computeIfAbsent(key(company), name -> new NewClient(Ids.next(), company.strip()))
                    .id();
        }

        private void refuse(ImportRow row, String field, String code, String message) {
            problems.add(new ImportProblem(row.line(), field, code, message));
        }
    }
}
