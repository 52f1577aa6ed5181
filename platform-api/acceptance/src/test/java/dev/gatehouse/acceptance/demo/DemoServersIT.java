package dev.gatehouse.acceptance.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatehouse.local.LocalPorts;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoServersIT {

    private static final DemoPorts ANY_FREE = new DemoPorts(0, 0, 0, LocalPorts.anyFree());

    @Test
    void migratedServersAreThereAgainOnKeptData(@TempDir Path kept, @TempDir Path logs) {
        ProjectFolder project = ProjectFolder.find();
        DemoOptions options = new DemoOptions(ANY_FREE, kept, false);
        for (int start = 0; start < 2; start++) {
            try (DemoServers servers = DemoServers.start(options)) {
                servers.migrate(project.migrationsJar(), logs.resolve("migrations.log"));
                if (start == 0) {
                    servers.createOrganizations();
                }
                assertThat(DemoDirectory.organizations(servers.database())).isNotNull();
            }
        }
        assertThat(logs.resolve("migrations.log")).content().contains("The database is up to date.");
    }

    @Test
    void halfFilledFolderIsRefused(@TempDir Path kept) {
        FilledMark.of(kept);
        assertThatThrownBy(() -> FilledMark.of(kept)).hasMessageContaining("never completed");
    }

    @Test
    void takenPortIsFoundBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DemoPorts ports = new DemoPorts(0, taken.getLocalPort(), 0, LocalPorts.anyFree());
            assertThatThrownBy(ports::requireFree)
                    .hasMessage("Port " + taken.getLocalPort() + " for the console is already in use");
        }
    }
}
