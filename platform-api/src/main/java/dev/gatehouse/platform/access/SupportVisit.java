package dev.gatehouse.platform.access;

import static dev.gatehouse.platform.access.Permission.ACTIVITY_READ;
import static dev.gatehouse.platform.access.Permission.CLIENTS_READ;
import static dev.gatehouse.platform.access.Permission.CLIENTS_WRITE;
import static dev.gatehouse.platform.access.Permission.DEADLINES_READ;
import static dev.gatehouse.platform.access.Permission.DEADLINES_WRITE;
import static dev.gatehouse.platform.access.Permission.ENGAGEMENTS_READ;
import static dev.gatehouse.platform.access.Permission.ENGAGEMENTS_WRITE;
import static dev.gatehouse.platform.access.Permission.FILES_READ;
import static dev.gatehouse.platform.access.Permission.MEMBERS_READ;
import static dev.gatehouse.platform.access.Permission.ORGANIZATION_READ;
import static dev.gatehouse.platform.access.Permission.PLAN_READ;
import static dev.gatehouse.platform.access.Permission.TEMPLATES_READ;
import static dev.gatehouse.platform.access.Permission.TEMPLATES_WRITE;

import dev.gatehouse.contract.support.SupportArea;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An operator inside a firm, as far as the firm's grant reaches. Support never sends, decides, or touches who gets in.
 *
 * @param mayChange whether it may do more than look
 */
public record SupportVisit(UUID grant, Set<SupportArea> areas, boolean mayChange) {

    private static final Set<Permission> READING_WORK =
            EnumSet.of(CLIENTS_READ, ENGAGEMENTS_READ, TEMPLATES_READ, ACTIVITY_READ, DEADLINES_READ);
    private static final Set<Permission> CHANGING_WORK =
            EnumSet.of(CLIENTS_WRITE, ENGAGEMENTS_WRITE, TEMPLATES_WRITE, DEADLINES_WRITE);
    private static final Set<Permission> READING_SETTINGS = EnumSet.of(ORGANIZATION_READ, MEMBERS_READ, PLAN_READ);
    private static final String CHANGES = "+";

    /** Whether the grant includes what a permission allows. */
    boolean permits(Permission permission) {
        return areas.contains(SupportArea.WORK)
                        && (READING_WORK.contains(permission) || mayChange && CHANGING_WORK.contains(permission))
                || areas.contains(SupportArea.FILES) && permission == FILES_READ
                || areas.contains(SupportArea.SETTINGS) && READING_SETTINGS.contains(permission);
    }

    /** The permissions by name. */
    public List<String> permissions() {
        return Arrays.stream(Permission.values())
                .filter(this::permits)
                .map(Permission::key)
                .toList();
    }

    /** As a session carries it. */
    String text() {
        String letters = areas.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return mayChange ? letters + CHANGES : letters;
    }

    static SupportVisit parse(UUID grant, String text) {
        Set<SupportArea> areas = Arrays.stream(text.replace(CHANGES, "").split(","))
                .map(SupportArea::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new SupportVisit(grant, areas, text.endsWith(CHANGES));
    }
}
