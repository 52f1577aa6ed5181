package dev.gatehouse.platform.notification;

import dev.gatehouse.platform.access.DoorCodes;
import dev.gatehouse.platform.access.DoorCodes.DoorCode;
import dev.gatehouse.platform.access.PortalUrls;
import dev.gatehouse.platform.kernel.Problems;
import dev.gatehouse.platform.tenancy.Organization;
import dev.gatehouse.platform.tenancy.OrganizationDirectory;
import dev.gatehouse.platform.work.WorkHandler;
import dev.gatehouse.platform.work.WorkItem;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Mails a code, and where the firm's door takes one a login link, to a contact of the firm. An unknown address gets
 * nothing, nor does one whose code has expired while the mail server was away. The code stands neither in the subject
 * nor in the first lines, which locked screens show.
 */
@Component
class DoorCodeMail implements WorkHandler {

    private final DoorCodes codes;
    private final OrganizationDirectory organizations;
    private final PortalUrls urls;
    private final Letterhead letterhead;
    private final Mailer mailer;

    DoorCodeMail(
            DoorCodes codes,
            OrganizationDirectory organizations,
            PortalUrls urls,
            Letterhead letterhead,
            Mailer mailer) {
        this.codes = codes;
        this.organizations = organizations;
        this.urls = urls;
        this.letterhead = letterhead;
        this.mailer = mailer;
    }

    @Override
    public String kind() {
        return DoorCodes.WORK;
    }

    @Override
    public Mono<Void> perform(WorkItem item) {
        return organizations
                .byId(item.organization())
                .transform(Problems.orNotFound())
                .flatMap(organization ->
                        codes.mint(item.subject()).flatMap(code -> mailer.send(mail(item.id(), organization, code))));
    }

    private Mail mail(UUID id, Organization organization, DoorCode code) {
        Map<String, Object> values = new HashMap<>(letterhead.of(organization));
        @Nullable String token = code.token();
        values.put("contact", code.name());
        values.put("code", code.code());
        values.put("minutes", WaysIn.minutes(code.life()));
        values.put("url", urls.home(organization.slug()).toString());
        values.put(
                "link",
                token == null ? "" : urls.signIn(organization.slug(), token).toString());
        String subject =
                (token == null ? "Your code for the portal of " : "Sign in to the portal of ") + organization.name();
        return new Mail(id, code.email(), organization.name(), subject, "door-code", values);
    }
}
