package dev.gatehouse.contract.signup;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How the text reads as part of an address.
 *
 * @param slug empty when nothing of the text can stand in an address
 * @param portal the whole address; absent without a part
 * @param free whether a firm may have it now
 */
public record SlugResponse(String slug, @Nullable URI portal, boolean free) {}
