package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed description of the API is the one the server gives. {@code -Dgatehouse.contract.update} writes it anew.
 */
class ContractDriftIT {

    private static final Path COMMITTED = Path.of("contract", "openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Classes that were compiled before their Javadoc came along would describe nothing, and nobody would notice. */
    @Test
    void recordsOfTheContractCarryTheirJavadoc() {
        assertThat(RuntimeJavadoc.getJavadoc(ProblemResponse.class).isEmpty())
                .as("compile the contract anew: mvn -pl platform-api/contract clean install")
                .isFalse();
    }

    @Test
    void committedDescriptionEqualsTheServersOwn() throws IOException {
        JsonNode served = new Http(Platform.shared().url(), Map.of())
                .get("/openapi.json")
                .expect(200)
                .json();
        String current = JSON.writeValueAsString(served) + "\n";
        if (Boolean.getBoolean("gatehouse.contract.update")) {
            Files.writeString(COMMITTED, current);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(current);
    }
}
