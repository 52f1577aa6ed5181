package dev.gatehouse.acceptance.bench.stack;

import java.util.UUID;

/**
 * A contact's checklist in the bench's data. Ids follow from numbers, so nothing has to be read back; client, contact,
 * engagement and link of a checklist share one.
 *
 * @param firm number of the organisation
 * @param number of the engagement among all
 */
public record Subject(int firm, long number) {

    private static final long TIME_AND_VERSION = 0x0199c000_0000_7000L;
    private static final long DEADLINES = 1L << 40;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    public String slug() {
        return "firm-" + firm;
    }

    public UUID organization() {
        return id(firm);
    }

    /** Of the client, the contact, the engagement and the link. */
    public UUID id() {
        return id(number);
    }

    /** Address of the contact. */
    public String email() {
        return "contact-" + number + "@client.example";
    }

    /** One of the deadlines that the client has, where clients have any. */
    public UUID deadline(int ordinal) {
        return id(DEADLINES + (number << 8) + ordinal);
    }

    public String path() {
        return "/api/portal/" + slug() + "/checklists/" + id();
    }

    private static UUID id(long number) {
        return new UUID(TIME_AND_VERSION, VARIANT | number);
    }
}
