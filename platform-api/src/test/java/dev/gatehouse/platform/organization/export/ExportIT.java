package dev.gatehouse.platform.organization.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatehouse.contract.access.MemberRole;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.local.proof.Requirement;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Rows;
import dev.gatehouse.platform.testing.Scene;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A firm takes away what is its own: all of it, nothing of another's, on every plan. */
class ExportIT {

    private static final String EXPORTS = "/api/staff/organization/exports";

    private final Firm firm = Platform.shared().firm();
    private final Rows rows = new Rows(Platform.shared().database());

    private static Map<String, String> files(Answer answer) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(answer.response().body()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static List<JsonNode> lines(String text) {
        return text.lines().map(JsonMapper.shared()::readTree).toList();
    }

    @Test
    @Requirement("S-36")
    void everythingIsThereOnTheSmallestPlanAndOverItsLimits() throws IOException {
        Scene scene = Scene.in(firm, "otto-" + Ids.next() + "@client.example");
        Scene.in(Platform.shared().firm(), "nina-" + Ids.next() + "@client.example");
        Http maya = scene.owner().http();
        firm.plan("FREE");
        firm.override("active-clients", 0L);
        firm.override("storage", 1L);
        Answer answer = maya.post(EXPORTS, null).expect(200);
        assertThat(answer.header("content-type")).isEqualTo("application/zip");
        assertThat(answer.header("content-disposition")).contains("gatehouse-export.zip");
        Map<String, String> files = files(answer);
        for (String table : List.of("client", "contact", "engagement", "item", "submission", "deadline", "file")) {
            assertThat(lines(files.get(table + "s.jsonl"))).as(table).hasSize((int)
                    rows.number("select count(*) from " + table + " where org_id = ?", firm.id()));
        }
        assertThat(lines(files.get("events.jsonl")))
                .hasSize((int) rows.number("select count(*) from event where org_id = ?", firm.id()))
                .allSatisfy(event -> assertThat(event.path("body").stringValue(""))
                        .contains(firm.id().toString()));
        assertThat(files.get("clients.csv")).contains("name", "Otto Berg");
        assertThat(files.get("deadlines.csv")).contains("Domain berg.example");
        assertThat(files.get("files.csv")).contains("statement.pdf");
        assertThat(String.join("", files.values())).doesNotContain("nina-");
        assertThat(rows.number(
                        "select count(*) from event where org_id = ? and type = 'organization.exported'", firm.id()))
                .isEqualTo(1);
    }

    @Test
    void longListsComeInPagesAndCellsAreNoFormulas() throws IOException {
        Http maya = firm.owner().http();
        firm.execute(
                "insert into client (org_id, id, name) select ?, gen_random_uuid(),"
                        + " case n when 1 then '=1+1' else 'Client ' || n end from generate_series(1, 1203) n",
                firm.id());
        Map<String, String> files = files(maya.post(EXPORTS, null).expect(200));
        assertThat(lines(files.get("clients.jsonl"))).hasSize(1_203).doesNotHaveDuplicates();
        assertThat(files.get("clients.csv").lines()).hasSize(1_204);
        assertThat(files.get("clients.csv")).contains("'=1+1").doesNotContain(",=1+1");
    }

    @Test
    void onlyWhoRunsTheFirmTakesItAllAway() {
        firm.member(MemberRole.MANAGER).http().post(EXPORTS, null).expectProblem(ProblemCode.FORBIDDEN);
    }
}
