package dev.gatehouse.acceptance.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** 256 bits under which the API seals what it keeps. What is kept between two starts needs the key of the first. */
final class DemoKey {

    private static final int BYTES = 32;

    private DemoKey() {}

    /** A key for one start, or the one that stands beside kept data; made when there is none. */
    static String in(@Nullable Path keptFolder, String name) {
        return keptFolder == null ? random() : kept(keptFolder.resolve(name));
    }

    private static String kept(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a key in " + file, e);
        }
    }

    private static String random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }
}
