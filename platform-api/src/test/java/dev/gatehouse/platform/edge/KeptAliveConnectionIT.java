package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.platform.testing.Member;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.RawHttp;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Answers given at once and answers that wait for Redis follow each other on one connection, as behind a proxy. */
class KeptAliveConnectionIT {

    private static final String GET = "GET /api/staff/session HTTP/1.1";
    private static final String HOST = "Host: localhost";
    private static final int TURNS = 150;

    @Test
    void connectionGoesOnReadingWhateverTheAnswersWere() throws IOException {
        Member maya = Platform.shared().firm().owner();
        try (RawHttp connection = RawHttp.open(Platform.shared())) {
            for (int turn = 0; turn < TURNS; turn++) {
                assertThat(connection.exchange(GET, HOST)).startsWith("HTTP/1.1 401");
                assertThat(connection.exchange(GET, HOST, "Authorization: Bearer " + maya.session()))
                        .startsWith("HTTP/1.1 200");
            }
        }
    }
}
