package dev.gatehouse.platform.tenancy;

import dev.gatehouse.contract.access.policy.AccessRules;
import dev.gatehouse.contract.access.policy.Identify;
import dev.gatehouse.contract.access.policy.Prove;
import dev.gatehouse.contract.organization.Preset;

/**
 * The door and the look that each preset begins with: the table of the four products, and nothing else knows their
 * differences.
 */
public final class PresetRules {

    private static final int DAY = 86_400;

    private PresetRules() {}

    /** The rules of a preset. Where a link alone opens, the seconds are those of a code that somebody asks for. */
    public static AccessRules of(Preset preset) {
        return switch (preset) {
            case CASE -> new AccessRules(Identify.LINK_TOKEN, Prove.NONE, 600, null, 5, DAY, false);
            case ONBOARDING -> new AccessRules(Identify.LINK_TOKEN, Prove.MAGIC_LINK, 1_800, 5, 5, DAY, true);
            case ASSESSMENT -> new AccessRules(Identify.EMAIL_AT_URL, Prove.MAGIC_LINK, 900, 5, 5, DAY, false);
            case SERVICE_PLAN -> new AccessRules(Identify.EMAIL_AT_URL, Prove.CODE, 600, null, 5, DAY, false);
        };
    }

    /** The theme of a portal for whoever has chosen none. */
    public static ThemeDefault theme(Preset preset) {
        return preset == Preset.SERVICE_PLAN ? ThemeDefault.DARK : ThemeDefault.SYSTEM;
    }
}
