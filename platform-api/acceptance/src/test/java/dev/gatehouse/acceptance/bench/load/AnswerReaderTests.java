package dev.gatehouse.acceptance.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTests {

    private static final String SIZED =
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\ncontent-length:  5\r\n\r\nhello";
    private static final String CHUNKED = "HTTP/1.1 404 Not Found\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "5\r\nhello\r\nB;x=y\r\n\r\n\r\n0\r\n\r\nab\r\n0\r\n\r\n";

    private final AnswerReader reader = new AnswerReader();

    @ParameterizedTest
    @ValueSource(strings = {SIZED, CHUNKED})
    void answerIsCompleteAtItsLastByteAndNotBefore(String answer) throws IOException {
        ReadableByteChannel wire = new Dripping(answer);
        for (int i = 1; i < answer.length(); i++) {
            assertThat(reader.readFrom(wire)).as("after %s bytes", i).isFalse();
        }
        assertThat(reader.readFrom(wire)).isTrue();
        assertThat(reader.text()).isEqualTo(answer);
        assertThat(reader.status()).isEqualTo(answer.equals(SIZED) ? 200 : 404);
    }

    @Test
    void longAnswerFitsAndNextOneIsReadAfresh() throws IOException {
        String body = "x".repeat(100_000);
        ReadableByteChannel wire = channel("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n" + body);
        while (!reader.readFrom(wire)) {
            assertThat(reader.text()).isNotEmpty();
        }
        assertThat(reader.text()).endsWith(body);
        reader.clear();
        assertThat(reader.readFrom(channel("HTTP/1.1 204 No Content\r\n\r\n"))).isTrue();
        assertThat(reader.status()).isEqualTo(204);
    }

    @Test
    void closedConnectionIsAnError() {
        assertThatThrownBy(() -> reader.readFrom(channel(""))).isInstanceOf(IOException.class);
    }

    private static ReadableByteChannel channel(String text) {
        return Channels.newChannel(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Hands out one byte at a time. */
    private static final class Dripping implements ReadableByteChannel {

        private final byte[] bytes;
        private int next;

        Dripping(String text) {
            bytes = text.getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        public int read(ByteBuffer target) {
            target.put(bytes[next++]);
            return 1;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
