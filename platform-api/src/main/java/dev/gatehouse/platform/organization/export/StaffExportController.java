package dev.gatehouse.platform.organization.export;

import dev.gatehouse.platform.access.StaffPrincipal;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/staff/organization")
class StaffExportController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final ExportOrganization exportOrganization;

    StaffExportController(ExportOrganization exportOrganization) {
        this.exportOrganization = exportOrganization;
    }

    @PostMapping("/exports")
    Mono<Void> export(@AuthenticationPrincipal StaffPrincipal member, ServerHttpResponse response) {
        return exportOrganization.export(member, response.bufferFactory()).flatMap(archive -> {
            response.getHeaders().setContentType(ZIP);
            response.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename("gatehouse-export.zip")
                            .build());
            return response.writeWith(archive);
        });
    }
}
