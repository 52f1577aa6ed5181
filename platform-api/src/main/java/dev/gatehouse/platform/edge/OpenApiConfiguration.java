package dev.gatehouse.platform.edge;

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
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
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
                        .addSecuritySchemes(
                                STAFF,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer"))
                        .addSecuritySchemes(
                                PORTAL,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("__Host-gh-{slug}")));
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(ProblemResponse.class))
                    .referencedSchemas
                    .forEach(api.getComponents()::addSchemas);
            api.getComponents().addSchemas("ProblemResponse", problemSchema());
            api.getPaths()
                    .forEach((path, item) -> item.readOperations().forEach(operation -> describe(path, operation)));
        };
    }

    private static Schema<?> problemSchema() {
        return ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemResponse.class).resolveAsRef(false))
                .schema;
    }

    private static void describe(String path, Operation operation) {
        operation.getResponses().addApiResponse("default", refusal());
        if (path.startsWith("/api/hooks")) {
            return;
        }
        String audience = path.startsWith("/api/portal") ? PORTAL : STAFF;
        operation.addSecurityItem(new SecurityRequirement().addList(audience));
    }

    private static ApiResponse refusal() {
        MediaType problem = new MediaType().schema(new Schema<>().$ref(PROBLEM));
        return new ApiResponse()
                .description("A refusal")
                .content(new Content().addMediaType("application/problem+json", problem));
    }
}
