package dev.gatehouse.contract.organization;

import java.net.URI;
import java.util.UUID;

/**
 * The firm of the session.
 *
 * @param portalUrl where its clients arrive; carries no token
 * @param scanning whether uploads are scanned for malware; when not, the console says so
 */
public record OrganizationResponse(
        UUID id, String slug, String name, Preset preset, String plan, URI portalUrl, boolean scanning) {}
