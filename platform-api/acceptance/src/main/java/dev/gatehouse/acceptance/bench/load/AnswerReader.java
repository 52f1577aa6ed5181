package dev.gatehouse.acceptance.bench.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the bytes of one HTTP/1.1 answer at a time and knows when it is complete. */
final class AnswerReader {

    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHUNKED = "transfer-encoding: chunked".getBytes(StandardCharsets.US_ASCII);
    private static final int STATUS = 9;

    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private int body = -1;
    private int end = -1;
    private int chunk;

    /** Reads what is there; true when the answer is complete. */
    boolean readFrom(ReadableByteChannel channel) throws IOException {
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int count = channel.read(ByteBuffer.wrap(bytes, length, bytes.length - length));
        if (count < 0) {
            throw new IOException("The server closed the connection");
        }
        length += count;
        return isComplete();
    }

    /** Forgets the answer, to read the next one. */
    void clear() {
        length = 0;
        body = -1;
        end = -1;
    }

    int status() {
        return number(STATUS, 10);
    }

    /** Head and body as they came. */
    String text() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private boolean isComplete() throws IOException {
        if (body < 0) {
            readHead();
        }
        if (body >= 0 && end < 0) {
            skipChunks();
        }
        return end >= 0 && length >= end;
    }

    private void readHead() {
        int line = 0;
        int bodyLength = 0;
        boolean chunked = false;
        for (int next = nextLine(line); next >= 0; next = nextLine(line)) {
            if (next == line + 2) {
                body = next;
                chunk = next;
                end = chunked ? -1 : next + bodyLength;
                return;
            }
            if (startsWith(line, LENGTH)) {
                bodyLength = number(line + LENGTH.length, 10);
            }
            chunked |= startsWith(line, CHUNKED);
            line = next;
        }
    }

    private void skipChunks() throws IOException {
        for (int data = nextLine(chunk); data >= 0; data = nextLine(chunk)) {
            int size = number(chunk, 16);
            if (size == 0) {
                end = data + 2;
                return;
            }
            if (data + size + 2 > length) {
                return;
            }
            chunk = data + size + 2;
        }
    }

    /** Where the line after this one begins; -1 while its end is not here. */
    private int nextLine(int from) {
        for (int i = from; i + 1 < length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n') {
                return i + 2;
            }
        }
        return -1;
    }

    private boolean startsWith(int from, byte[] lowerCase) {
        if (from + lowerCase.length > length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length; i++) {
            int letter = bytes[from + i];
            int lower = letter >= 'A' && letter <= 'Z' ? letter + 32 : letter;
            if (lower != lowerCase[i]) {
                return false;
            }
        }
        return true;
    }

    private int number(int from, int radix) {
        int value = 0;
        boolean begun = false;
        for (int i = from; i < length; i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit < 0 && (begun || bytes[i] != ' ')) {
                return value;
            }
            if (digit >= 0) {
                value = value * radix + digit;
                begun = true;
            }
        }
        return value;
    }
}
