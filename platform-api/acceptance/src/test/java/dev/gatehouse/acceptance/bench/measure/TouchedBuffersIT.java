package dev.gatehouse.acceptance.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.acceptance.bench.report.Progress;
import dev.gatehouse.acceptance.bench.stack.BuiltJars;
import dev.gatehouse.acceptance.bench.stack.DataSize;
import dev.gatehouse.acceptance.bench.stack.Servers;
import dev.gatehouse.local.proof.Requirement;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Counts as the bench does when it is quick. */
class TouchedBuffersIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    @Requirement("P9")
    void readsTouchFewBuffersHoweverManyFirmsThereAre() {
        BuiltJars jars = new BuiltJars(ROOT);
        Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
        try (Servers servers = Servers.start()) {
            DataSize many = DataSize.countable();
            double amongMany = TouchedBuffers.each(servers.filled(many, jars, silent));
            double amongFew = TouchedBuffers.each(servers.filled(many.ofFewFirms(), jars, silent));
            assertThat(amongMany).isBetween(5.0, 30.0);
            assertThat(amongMany - amongFew).isLessThanOrEqualTo(3);
        }
    }
}
