package dev.gatehouse.acceptance.bench.stack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The platform's own Redis scripts, out of its jar, so that bench and peers never have others. */
public record Scripts(Path apiJar) {

    /** The text of {@code redis/{name}.lua}. */
    public String source(String name) {
        try (JarFile jar = new JarFile(apiJar.toFile())) {
            ZipEntry entry = jar.getEntry("BOOT-INF/classes/redis/" + name + ".lua");
            try (InputStream content = jar.getInputStream(entry)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + apiJar, e);
        }
    }
}
