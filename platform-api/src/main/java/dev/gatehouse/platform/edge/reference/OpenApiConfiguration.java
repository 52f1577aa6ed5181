package dev.gatehouse.platform.edge.reference;

import dev.gatehouse.contract.problem.ProblemResponse;
import dev.gatehouse.platform.access.ContactPrincipal;
import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.access.Visitor;
import dev.gatehouse.platform.tenancy.Organization;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Describes the API; the file in {@code contract} is made from it and a test compares the two. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    private static final String PROBLEM = "#/components/schemas/ProblemResponse";
    private static final String STAFF = "staffSession";
    private static final String PORTAL = "portalSession";
    private static final String OPERATOR = "operatorSession";
    private static final Pattern LINK = Pattern.compile("\\{@link [^}]*?#?(\\w+(?:\\(\\))?)\\}");
    private static final String REPEAT = "IdempotencyKey";
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        StaffPrincipal.class, ContactPrincipal.class, Visitor.class, Organization.class);
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Gatehouse")
                        .version("1")
                        .description(
                                "Branded client portals for many firms. Refusals are problem documents (RFC 9457)."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addParameters(REPEAT, repeat())
                        .addSecuritySchemes(STAFF, bearer())
                        .addSecuritySchemes(OPERATOR, bearer())
                        .addSecuritySchemes(
                                PORTAL,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("__Host-gh-{slug}")));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
    }

    private static Parameter repeat() {
        return new HeaderParameter()
                .name("Idempotency-Key")
                .description("Names this request, best with a new UUID. The same key and request again within 24 hours"
                        + " get the first answer once more; nothing happens twice.")
                .schema(new StringSchema().minLength(1).maxLength(255).pattern("[!-~]+"));
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemResponse.class))
                    .referencedSchemas
                    .forEach(api.getComponents()::addSchemas);
            api.getComponents().addSchemas("ProblemResponse", problemSchema());
            api.getComponents().getSchemas().values().forEach(OpenApiConfiguration::plain);
            api.setTags(Topic.tags());
            api.getPaths()
                    .forEach((path, item) ->
                            item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
        };
    }

    /** Javadoc comes as HTML; descriptions are Markdown. */
    private static void plain(Schema<?> schema) {
        Optional.ofNullable(schema.getDescription())
                .ifPresent(text -> schema.setDescription(LINK.matcher(text)
                        .replaceAll("`$1`")
                        .replaceAll("</?code>", "`")
                        .replaceAll("\\s+", " ")));
        Optional.ofNullable(schema.getProperties())
                .ifPresent(properties -> properties.values().forEach(OpenApiConfiguration::plain));
    }

    private static Schema<?> problemSchema() {
        return ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemResponse.class).resolveAsRef(false))
                .schema;
    }

    /** Whoever is signed in may say a thing twice; what is open to anyone needs no session and keeps no answer. */
    private static void describe(String path, HttpMethod method, Operation operation) {
        operation.getResponses().addApiResponse("default", refusal());
        if (path.startsWith("/api/hooks") || operation.getSecurity() != null) {
            return;
        }
        operation.addSecurityItem(new SecurityRequirement().addList(audience(path)));
        if (!SAFE.contains(method) && !isNotKept(operation)) {
            operation.addParametersItem(new Parameter().$ref("#/components/parameters/" + REPEAT));
        }
    }

    private static boolean isNotKept(Operation operation) {
        return operation.getExtensions().containsKey(OperationDescriptions.NOT_KEPT);
    }

    private static String audience(String path) {
        if (path.startsWith("/api/portal")) {
            return PORTAL;
        }
        return path.startsWith("/api/operator") ? OPERATOR : STAFF;
    }

    private static ApiResponse refusal() {
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description("A refusal")
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
