package dev.gatehouse.acceptance.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * What ends TLS in front of the server, as everywhere but on a developer's machine: Safari takes no secure cookie over
 * plain HTTP, not even from localhost.
 */
final class TlsFront implements AutoCloseable {

    private static final String PASSWORD = "not-a-secret";

    private final SSLServerSocket door;

    private TlsFront(SSLServerSocket door) {
        this.door = door;
    }

    static TlsFront before(URI server, Path folder) {
        try {
            SSLServerSocket door = (SSLServerSocket) context(selfSigned(folder))
                    .getServerSocketFactory()
                    .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> serve(door, server));
            return new TlsFront(door);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String origin() {
        return "https://localhost:" + door.getLocalPort();
    }

    private static Path selfSigned(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path store = folder.resolve("localhost.p12");
        Files.deleteIfExists(store);
        String line = System.getProperty("java.home") + "/bin/keytool -genkeypair -alias localhost -keyalg EC -dname"
                + " CN=localhost -ext san=dns:localhost -validity 2 -storetype PKCS12 -storepass " + PASSWORD
                + " -keystore";
        String[] words = (line + " " + store).split(" ");
        try {
            if (new ProcessBuilder(words).inheritIO().start().waitFor() != 0) {
                throw new IllegalStateException("no certificate");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return store;
    }

    private static SSLContext context(Path store) throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static void serve(SSLServerSocket door, URI server) {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                Socket behind = new Socket(server.getHost(), server.getPort());
                pump(visitor, behind);
                pump(behind, visitor);
            } catch (IOException gone) {
                // The door was closed, or a browser thought better of it.
            }
        }
    }

    private static void pump(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    InputStream bytes = from.getInputStream()) {
                bytes.transferTo(to.getOutputStream());
            } catch (IOException gone) {
                // Either side may hang up.
            }
        });
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
