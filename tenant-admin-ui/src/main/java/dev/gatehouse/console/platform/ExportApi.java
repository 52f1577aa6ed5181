package dev.gatehouse.console.platform;

import java.io.InputStream;

/** Everything the firm has, for the firm to take away. */
public interface ExportApi {

    /** An archive that is written while it is read. Whoever does not read it to its end closes it. */
    InputStream begin();
}
