package dev.gatehouse.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that can be away, or take a mail and hang up before it says so. Keeps what it got as it came. */
public final class FlakySmtp implements AutoCloseable {

    private final ServerSocket listener;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile Mood mood = Mood.FINE;

    private FlakySmtp(ServerSocket listener) {
        this.listener = listener;
    }

    /** How it behaves. */
    public enum Mood {
        FINE,
        /** Hangs up before the first word. */
        AWAY,
        /** Takes the mail and hangs up instead of confirming it. */
        FORGETFUL
    }

    /** A mail as it came over the wire. */
    public record Received(List<String> recipients, String source) {

        /** The lines of a header, folded ones joined. */
        public List<String> header(String name) {
            String head = source.split("\n\n", 2)[0].replaceAll("\n[ \t]+", " ");
            return head.lines()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .toList();
        }
    }

    public static FlakySmtp start() {
        try {
            FlakySmtp server = new FlakySmtp(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(server::accept);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public void is(Mood next) {
        mood = next;
    }

    /** Everything it got, confirmed or not, oldest first. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    public List<Received> receivedFor(String address) {
        return received.stream()
                .filter(mail -> mail.recipients().contains(address))
                .toList();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket client = listener.accept();
                Thread.ofVirtual().start(() -> talk(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                OutputStream out = client.getOutputStream()) {
            if (mood != Mood.AWAY) {
                say(out, "220 localhost");
                converse(in, out);
            }
        } catch (IOException gone) {
            Thread.yield();
        }
    }

    private void converse(BufferedReader in, OutputStream out) throws IOException {
        List<String> recipients = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT TO:")) {
                recipients.add(line.replaceAll(".*<(.*)>.*", "$1"));
            }
            if (command.equals("DATA")) {
                say(out, "354 go on");
                received.add(new Received(List.copyOf(recipients), body(in)));
                recipients.clear();
                if (mood == Mood.FORGETFUL) {
                    return;
                }
            }
            say(out, command.equals("QUIT") ? "221 bye" : "250 fine");
        }
    }

    private static String body(BufferedReader in) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            body.append(line).append('\n');
        }
        return body.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
