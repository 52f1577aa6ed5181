package dev.gatehouse.contract.organization;

import java.net.URI;

/**
 * The firm's logo as PNG.
 *
 * @param url holds a hash of the image, so that what it names never changes
 */
public record LogoResponse(URI url, int width, int height) {}
