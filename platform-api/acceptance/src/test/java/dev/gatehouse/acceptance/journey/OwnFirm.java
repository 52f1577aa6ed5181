package dev.gatehouse.acceptance.journey;

import dev.gatehouse.acceptance.people.TimeOrderedId;
import java.util.UUID;

/**
 * A firm with one owner for a journey that changes what a firm is: its brand, its people or its limits. The four firms
 * of the stage stay as the other journeys expect them.
 */
record OwnFirm(UUID id, String owner) {

    /** {@code plan} is the catalogue's word; {@code owner} is an address nobody else on the stage has. */
    static OwnFirm on(Stage stage, String name, String plan, String owner) {
        OwnFirm firm = new OwnFirm(TimeOrderedId.next(), owner);
        stage.stack().servers().database().execute("""
                begin;
                insert into organization (id, name, plan) values ('%1$s', '%2$s', '%3$s');
                insert into person (id, email, name) values ('%4$s', '%5$s', 'Robin Vale');
                insert into membership (id, organization_id, person_id, role) values ('%4$s', '%1$s', '%4$s', 'OWNER');
                set local app.org_id = '%1$s';
                insert into organization_profile (preset, second_factor) values ('CASE', 'OPTIONAL');
                commit
                """.formatted(firm.id, name, plan, TimeOrderedId.next(), owner));
        return firm;
    }

    /** Has somebody who is known to the service work here too. */
    OwnFirm alsoOf(Stage stage, String email) {
        stage.stack().servers().database().execute("""
                insert into membership (id, organization_id, person_id, role)
                select '%s', '%s', id, 'OWNER' from person where email = '%s'
                """.formatted(TimeOrderedId.next(), id, email));
        return this;
    }

    /** Insists on a second factor, as a firm of one's own does at first. */
    OwnFirm insisting(Stage stage) {
        stage.stack()
                .servers()
                .database()
                .execute("update organization_profile set second_factor = 'REQUIRED' where org_id = '" + id + "'");
        return this;
    }

    /** Before anybody of the firm was here, so that no node has the firm's limits in memory. */
    OwnFirm withLimit(Stage stage, String key, long value) {
        stage.stack().servers().database().execute("""
                insert into entitlement_override (org_id, key, value) values ('%s', '%s', %d)
                """.formatted(id, key, value));
        return this;
    }
}
