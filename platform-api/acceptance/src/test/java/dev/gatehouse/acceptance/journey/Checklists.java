package dev.gatehouse.acceptance.journey;

import dev.gatehouse.acceptance.people.StaffPerson;
import dev.gatehouse.contract.engagement.NewItem;
import java.util.List;
import java.util.UUID;

/** Checklists of one paper each, for people who come through the door. */
final class Checklists {

    private Checklists() {}

    /** Sends one of each title to somebody new. */
    static void sent(StaffPerson staff, String name, String... titles) {
        UUID client = staff.addClient(name + " & Co", null);
        UUID contact = staff.addContact(client, name + " Doorman", address(name), null);
        for (String title : titles) {
            List<NewItem> items = List.of(StaffPerson.document("Papers", "All of them.", null));
            staff.send(staff.draft(client, title, null, null, items), contact);
        }
    }

    static String address(String name) {
        return name + "@door.example";
    }
}
