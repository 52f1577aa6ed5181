package dev.gatehouse.platform.organization.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP that is written bit by bit: each step gives the bytes that have come about since the one before. */
final class ExportArchive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);

    byte[] begin(String file) {
        return step(() -> zip.putNextEntry(new ZipEntry(file)));
    }

    byte[] add(String text) {
        return step(() -> zip.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    byte[] end() {
        return step(zip::close);
    }

    private interface Step {
        void run() throws IOException;
    }

    private byte[] step(Step step) {
        try {
            step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] since = bytes.toByteArray();
        bytes.reset();
        return since;
    }
}
