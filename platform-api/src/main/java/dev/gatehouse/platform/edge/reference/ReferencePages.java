package dev.gatehouse.platform.edge.reference;

import com.samskivert.mustache.Mustache;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.edge.ProblemMessages;
import dev.gatehouse.platform.kernel.Blocking;
import dev.gatehouse.platform.kernel.Digests;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The pages of the reference, made once from the committed description, which a test compares with the server's own.
 * There is no script on them.
 */
@Component
class ReferencePages {

    private static final String DESCRIPTION = "gatehouse-contract/openapi.json";
    private static final Mustache.Compiler MUSTACHE = Mustache.compiler()
            .escapeHTML(true)
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(read("reference/" + name + ".html")));

    private final ProblemMessages messages;
    private final String base;
    private final Mono<String> start;
    private final Map<Audience, Mono<String>> pages;
    private final String style = read("reference/style.css");

    ReferencePages(Blocking blocking, ProblemMessages messages, PortalUrls urls) {
        this.messages = messages;
        this.base = urls.origin();
        start = blocking.compute("reference", this::start).cache();
        pages = Arrays.stream(Audience.values())
                .collect(Collectors.toUnmodifiableMap(
                        audience -> audience,
                        audience -> blocking.compute("reference", () -> page(audience))
                                .cache()));
    }

    /** What holds for every operation, and the choice of an audience. */
    Mono<String> introduction() {
        return start;
    }

    Mono<String> of(Audience audience) {
        return Objects.requireNonNull(pages.get(audience));
    }

    String style() {
        return style;
    }

    private String start() {
        List<Refusal> refusals = Arrays.stream(ProblemCode.values())
                .map(code -> new Refusal(
                        code.status(),
                        code.kebab(),
                        messages.title(code, Locale.ENGLISH),
                        messages.detail(code, Locale.ENGLISH),
                        Refusals.ANYWHERE.contains(code)))
                .toList();
        return render("start", new Start(version(), base, links(null), refusals));
    }

    private String page(Audience audience) {
        JsonNode description = JsonMapper.shared().readTree(read(DESCRIPTION));
        return render("audience", new Page(version(), audience, links(audience), groups(audience, description)));
    }

    /** What the first page shows. */
    record Start(String style, String base, List<Link> audiences, List<Refusal> refusals) {}

    /** What the page of an audience shows. */
    record Page(String style, Audience audience, List<Link> audiences, List<Group> groups) {

        String title() {
            return audience.title();
        }

        String purpose() {
            return audience.purpose();
        }

        boolean portal() {
            return audience == Audience.PORTAL;
        }

        boolean staff() {
            return audience == Audience.STAFF;
        }

        boolean operator() {
            return audience == Audience.OPERATOR;
        }

        boolean hooks() {
            return audience == Audience.HOOKS;
        }

        int count() {
            return groups.stream().mapToInt(group -> group.operations().size()).sum();
        }
    }

    /** A code with its words. */
    record Refusal(int status, String code, String title, String detail, boolean anywhere) {}

    /** A page to go to. */
    record Link(String key, String title, String purpose, boolean current) {}

    /** Operations about one thing. */
    record Group(String id, String title, String description, List<DescribedOperation> operations) {}

    private static List<Link> links(@Nullable Audience current) {
        return Arrays.stream(Audience.values())
                .map(audience -> new Link(audience.key(), audience.title(), audience.purpose(), audience == current))
                .toList();
    }

    private static List<Group> groups(Audience audience, JsonNode description) {
        Shapes shapes = new Shapes(description);
        List<Group> groups = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<DescribedOperation> operations = new ArrayList<>();
            description
                    .path("paths")
                    .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                        if (audience.owns(path)
                                && Shapes.texts(operation.path("tags")).contains(topic.title())) {
                            operations.add(DescribedOperation.of(method, path, operation, shapes));
                        }
                    }));
            if (!operations.isEmpty()) {
                groups.add(new Group(topic.id(), topic.title(), topic.description(), operations));
            }
        }
        return groups;
    }

    /** Names the style sheet by what it says, so that a browser may keep it. */
    private String version() {
        return HexFormat.of().formatHex(Digests.sha256(style)).substring(0, 12);
    }

    private static String render(String template, Record values) {
        return MUSTACHE.compile(read("reference/" + template + ".html")).execute(values);
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException("Not on the class path: " + path, missing);
        }
    }
}
