package dev.gatehouse.acceptance.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Requests made beforehand, handed out one after the other, over and over. */
public final class RequestRing {

    private final byte[][] requests;
    private int next;

    private RequestRing(byte[][] requests) {
        this.requests = requests;
    }

    /** Takes complete requests, head and all. */
    public static RequestRing of(List<String> requests) {
        return new RequestRing(requests.stream()
                .map(request -> request.getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new));
    }

    byte[] next() {
        byte[] request = requests[next];
        next = (next + 1) % requests.length;
        return request;
    }
}
