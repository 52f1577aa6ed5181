package dev.gatehouse.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalServicesIT {

    @Test
    @EmbeddedOnly
    void takenPortIsNamed() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            LocalServicesOptions options = LocalServicesOptions.throwaway().withPorts(new LocalPorts(0, port, 0, 0));

            assertThatThrownBy(() -> LocalServices.start(options).close())
                    .isInstanceOf(PortTakenException.class)
                    .hasMessage("Port " + port + " for Redis is already in use");
        }
    }

    @Test
    @EmbeddedOnly
    void keptDataAndItsAddressSurviveARestart(@TempDir Path folder) throws Exception {
        LocalServicesOptions options = LocalServicesOptions.throwaway().keptIn(folder);
        JdbcTarget before;
        try (LocalServices services = LocalServices.start(options)) {
            before = services.postgres().createDatabase("kept");
            before.execute("CREATE TABLE note AS SELECT 'still here' AS body");
        }
        LocalPorts samePorts = new LocalPorts(before.port(), 0, 0, 0);

        try (LocalServices services = LocalServices.start(options.withPorts(samePorts));
                Connection connection = before.connect();
                ResultSet rows =
                        connection.createStatement().executeQuery("SELECT body, current_setting('fsync') FROM note")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("still here");
            assertThat(rows.getString(2)).isEqualTo("on");
            assertThat(services.postgres().port()).isEqualTo(before.port());
        }
        assertThat(folder.resolve("log/postgres.log")).isNotEmptyFile();
    }

    @Test
    void closeStopsEveryServer() {
        LocalServices services = LocalServices.start(LocalServicesOptions.throwaway());
        int[] ports = {
            services.postgres().port(),
            services.redis().port(),
            services.s3().endpoint().getPort(),
            services.smtp().port()
        };

        services.close();

        for (int port : ports) {
            assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                    .hasMessageContaining("refused");
        }
    }

    @Test
    void runsAgainstServersThatAreThereAlready() throws Exception {
        try (LocalServices running = LocalServices.start(LocalServicesOptions.throwaway())) {
            JdbcTarget admin = running.postgres().admin();
            System.setProperty("gatehouse.services", "external");
            System.setProperty(
                    "gatehouse.external.postgres",
                    "postgres://%s:%s@%s:%d/postgres"
                            .formatted(admin.user(), admin.password(), admin.host(), admin.port()));
            System.setProperty("gatehouse.external.redis", running.redis().uri().toString());
            System.setProperty("gatehouse.external.s3", running.s3().endpoint().toString());
            System.setProperty("gatehouse.external.s3-access-key", running.s3().accessKey());
            System.setProperty("gatehouse.external.s3-secret-key", running.s3().secretKey());
            try (LocalServices external =
                    LocalServices.start(LocalServicesOptions.throwaway().withBuckets("elsewhere"))) {
                JdbcTarget fresh = external.postgres().freshDatabase("borrowed", target -> target.execute("SELECT 1"));
                assertThat(fresh.port()).isEqualTo(admin.port());
                assertThat(external.redis().port()).isEqualTo(running.redis().port());
                assertThat(external.s3().bucket()).isEqualTo("elsewhere");
            }
            assertThat(databases(admin)).doesNotContain("borrowed");
        } finally {
            System.clearProperty("gatehouse.services");
        }
    }

    private static String databases(JdbcTarget admin) throws Exception {
        try (Connection connection = admin.connect();
                ResultSet rows =
                        connection.createStatement().executeQuery("SELECT string_agg(datname, ' ') FROM pg_database")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
