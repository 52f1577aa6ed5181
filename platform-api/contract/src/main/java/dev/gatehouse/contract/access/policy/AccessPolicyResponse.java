package dev.gatehouse.contract.access.policy;

import dev.gatehouse.contract.organization.Preset;

/**
 * The door of a firm.
 *
 * @param rules as the firm set them
 * @param presetRules those its preset begins with
 * @param hardened whether nothing that is mailed works longer than ten minutes, whatever the rules say
 * @param effectiveChallengeSeconds how long what is mailed works, all told
 */
public record AccessPolicyResponse(
        Preset preset,
        AccessRules rules,
        AccessRules presetRules,
        boolean hardened,
        int effectiveChallengeSeconds,
        int version) {}
