package dev.gatehouse.contract.organization;

import jakarta.validation.constraints.NotBlank;

/**
 * A new logo.
 *
 * @param image PNG, JPEG or GIF of at most {@code Limits.LOGO_BYTES}, in base64 (RFC 4648 §4)
 */
public record SetLogoRequest(@NotBlank String image) {}
