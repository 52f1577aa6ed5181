package dev.gatehouse.platform.deadline;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The active clients that a list may mean, found by their own reference or by name. */
record NamedClients(List<Client> clients) {

    /** A client that a line may mean. */
    record Client(UUID id, String name, @Nullable String reference) {

        private boolean isCalled(String words) {
            return same(name, words) || (reference != null && same(reference, words));
        }

        private static boolean same(String one, String other) {
            return one.strip().toLowerCase(Locale.ROOT).equals(other);
        }
    }

    /**
     * What a name led to.
     *
     * @param problem code of what is wrong; absent when exactly one client is meant
     */
    record Match(UUID id, String name, @Nullable String problem, String words) {}

    Match named(String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Client> meant =
                clients.stream().filter(client -> client.isCalled(wanted)).toList();
        return switch (meant.size()) {
            case 0 -> refused("unknown-client", "is the name or reference of no active client");
            case 1 -> new Match(meant.getFirst().id(), meant.getFirst().name(), null, "");
            default -> refused("ambiguous-client", "means several clients; use the reference of one");
        };
    }

    private static Match refused(String problem, String words) {
        return new Match(new UUID(0, 0), "", problem, words);
    }
}
