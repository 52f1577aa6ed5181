package dev.gatehouse.acceptance.journey;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A browser whose engine is not Chromium's, without a window, driven over a protocol of the W3C. */
interface OtherBrowser extends AutoCloseable {

    void open(String url);

    /** The value of an expression of JavaScript on the page, as text. */
    String evaluate(String expression);

    /** The window as PNG. */
    byte[] picture();

    @Override
    void close();

    /** Where a command is on this machine. */
    static Optional<Path> find(String... names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
