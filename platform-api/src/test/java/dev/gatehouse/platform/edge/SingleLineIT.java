package dev.gatehouse.platform.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.gatehouse.contract.Limits;
import dev.gatehouse.contract.SingleLine;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.Ids;
import dev.gatehouse.platform.testing.Answer;
import dev.gatehouse.platform.testing.ApiRoute;
import dev.gatehouse.platform.testing.ApiRoutes;
import dev.gatehouse.platform.testing.Checksums;
import dev.gatehouse.platform.testing.Firm;
import dev.gatehouse.platform.testing.Http;
import dev.gatehouse.platform.testing.Platform;
import dev.gatehouse.platform.testing.Scene;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What stands on one line is one line: a break in a name is refused at its field, and no list trips over one. */
class SingleLineIT {

    private static final Set<String> SAMPLED = Set.of("name", "reference", "jobTitle", "title", "label", "hint");

    /** A client's own file may be called anything; what is shown and sent on is made harmless there. */
    private static final Set<String> ELSEWHERE = Set.of("UploadDeclaration.name", "UploadDeclaration.contentType");

    @Test
    void everyShortTextOfTheContractIsOneLine() {
        Stream<JavaField> shortTexts = new ClassFileImporter()
                .importPackages("dev.gatehouse.contract").stream()
                        .map(JavaClass::getFields)
                        .flatMap(Set::stream)
                        .filter(SingleLineIT::isShortText)
                        .filter(field -> !ELSEWHERE.contains(nameOf(field)));
        assertThat(shortTexts)
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(field.isAnnotatedWith(SingleLine.class))
                        .as(nameOf(field))
                        .isTrue());
    }

    private static boolean isShortText(JavaField field) {
        return field.getRawType().isEquivalentTo(String.class)
                && field.isAnnotatedWith(Size.class)
                && field.getAnnotationOfType(Size.class).max() <= Limits.QUESTION
                && !field.isAnnotatedWith(Pattern.class)
                && !field.isAnnotatedWith(Email.class);
    }

    private static String nameOf(JavaField field) {
        return field.getOwner().getSimpleName() + "." + field.getName();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\n", "\\r\\nBcc: all", "\\t", "\\u0085", "\\u2028", "\\u001b[2J"})
    void brokenLineIsRefusedAtItsFieldAndNothingIsStored(String escape) {
        Scene scene = Scene.in(Platform.shared().firm(), "otto-" + Ids.next() + "@client.example");
        List<String> before = Checksums.of(scene.firm());
        List<String> tried = new ArrayList<>();
        for (ApiRoute route :
                ApiRoutes.staff().filter(route -> !route.body().isEmpty()).toList()) {
            Map<String, String> texts = new TreeMap<>();
            collect(route.sample(scene.ids()), "", texts);
            texts.forEach((pointer, text) -> {
                String spoiled = route.body(scene.ids()).replace("\"" + text + "\"", "\"" + text + escape + "x\"");
                Answer answer = route.send(scene.owner().http(), scene.ids(), spoiled)
                        .expectProblem(ProblemCode.VALIDATION_FAILED);
                assertThat(answer.json().path("errors").values())
                        .as("%s %s: %s", route, pointer, answer.text())
                        .anySatisfy(error -> {
                            assertThat(error.path("pointer").stringValue("")).isEqualTo(pointer);
                            assertThat(error.path("message").stringValue("")).contains("one line");
                        });
                tried.add(pointer);
            });
        }
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(Checksums.of(scene.firm())).isEqualTo(before);
    }

    private static void collect(JsonNode node, String pointer, Map<String, String> texts) {
        node.forEachEntry((name, part) -> {
            if (part.isString() && SAMPLED.contains(name)) {
                texts.put(pointer + "/" + name, part.stringValue());
            }
            collect(part, pointer + "/" + name, texts);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), pointer + "/" + i, texts);
        }
    }

    /** As rows may stand there from before names were checked. */
    @Test
    void listsGoOnBehindANameThatHasABreakAlready() {
        Firm firm = Platform.shared().firm();
        Http maya = firm.owner().http();
        for (String name : List.of("A\nB", "A\nC", "A.D", "Z")) {
            firm.execute("insert into client (org_id, id, name) values (?, ?, ?)", firm.id(), Ids.next(), name);
            firm.execute(
                    "insert into template (org_id, id, name, items) values (?, ?, ?, 1)", firm.id(), Ids.next(), name);
        }
        assertThat(pages(maya, "/api/staff/clients?limit=1")).containsExactlyInAnyOrder("A\nB", "A\nC", "A.D", "Z");
        assertThat(pages(maya, "/api/staff/templates?limit=1"))
                .contains("A\nB", "A\nC", "A.D", "Z")
                .doesNotHaveDuplicates();
    }

    private static List<String> pages(Http maya, String path) {
        List<String> names = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 20 && next != null; page++) {
            JsonNode answer = maya.get(path + "&cursor=" + next).expect(200).json();
            answer.path("items").forEach(item -> names.add(item.path("name").stringValue("")));
            next = answer.path("next").stringValue(null);
        }
        return names;
    }
}
