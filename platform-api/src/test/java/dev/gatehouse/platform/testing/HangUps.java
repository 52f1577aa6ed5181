package dev.gatehouse.platform.testing;

import dev.gatehouse.platform.kernel.Ids;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Clients that send a request and, four times out of five, are gone within a few milliseconds. */
public final class HangUps {

    private static final int AT_ONCE = 24;
    private static final int LONGEST_STAY_MICROS = 9_000;

    private final URI target;
    private final int requests;
    private final List<String> heads = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();

    public HangUps(URI target, int requests) {
        this.target = target;
        this.requests = requests;
    }

    /** Adds a request; {@code %s} in its body becomes a new id each time. */
    public void aim(String method, String path, @Nullable Http caller, String body) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (caller != null) {
            caller.headers()
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
        }
        heads.add(head + "Content-Type: application/json\r\nConnection: close\r\n");
        bodies.add(body);
    }

    public void run() {
        Semaphore places = new Semaphore(AT_ONCE);
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < requests; i++) {
                int which = i % heads.size();
                places.acquireUninterruptibly();
                clients.submit(() -> {
                    call(which);
                    places.release();
                });
            }
        }
    }

    private static String anyAddress() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return "10." + random.nextInt(256) + "." + random.nextInt(256) + "." + random.nextInt(256);
    }

    private void call(int which) {
        String body = bodies.get(which).replace("%s", Ids.next().toString());
        String request = heads.get(which) + "X-Forwarded-For: " + anyAddress() + "\r\nContent-Length: " + body.length()
                + "\r\n\r\n" + body;
        try (Socket socket = new Socket(target.getHost(), target.getPort())) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            if (ThreadLocalRandom.current().nextInt(5) == 0) {
                socket.getInputStream().read();
            } else {
                LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(LONGEST_STAY_MICROS) * 1_000L);
                socket.setSoLinger(true, 0);
            }
        } catch (IOException gone) {
            Thread.yield();
        }
    }
}
