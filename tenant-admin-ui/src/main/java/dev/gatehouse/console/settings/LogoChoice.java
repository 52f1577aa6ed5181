package dev.gatehouse.console.settings;

import dev.gatehouse.contract.organization.ProfileResponse;
import java.util.Optional;

/**
 * A logo: the stored one, a file that is not stored yet, or none.
 *
 * @param address what an image element shows
 * @param file the bytes of a file that is not stored yet, in base64
 */
record LogoChoice(Optional<String> address, Optional<String> file) {

    static LogoChoice none() {
        return new LogoChoice(Optional.empty(), Optional.empty());
    }

    static LogoChoice stored(ProfileResponse profile) {
        return new LogoChoice(
                Optional.ofNullable(profile.logo()).map(logo -> logo.url().toString()), Optional.empty());
    }

    static LogoChoice file(String prefix, String base64) {
        return new LogoChoice(Optional.of(prefix + base64), Optional.of(base64));
    }
}
