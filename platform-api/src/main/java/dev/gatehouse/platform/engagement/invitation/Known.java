package dev.gatehouse.platform.engagement.invitation;

import dev.gatehouse.platform.client.ClientRegister.KnownClient;
import dev.gatehouse.platform.client.ClientRegister.KnownContact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the firm knows of the people somebody wants to invite.
 *
 * @param client the one client they all belong to, when it is said beforehand
 * @param invited contacts who have this invitation already
 */
record Known(Optional<UUID> client, List<KnownContact> contacts, List<KnownClient> clients, Set<UUID> invited) {

    Optional<KnownContact> contact(int at) {
        return contacts.stream().filter(contact -> contact.at() == at).findFirst();
    }

    List<KnownClient> clients(int at) {
        return clients.stream().filter(found -> found.at() == at).toList();
    }
}
