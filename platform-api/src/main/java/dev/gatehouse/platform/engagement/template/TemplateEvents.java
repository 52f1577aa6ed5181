package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.platform.access.StaffPrincipal;
import dev.gatehouse.platform.event.NewEvent;
import dev.gatehouse.platform.event.Stream;
import java.util.List;

/** What the firm's chain says of templates: which, in which version, never their words. */
final class TemplateEvents {

    private TemplateEvents() {}

    static NewEvent of(String type, Template template, StaffPrincipal member) {
        return NewEvent.of(Stream.organization(member.organization().value()), "template." + type, member.actor())
                .about("template", template.id())
                .fact("version", template.version())
                .secret("name", template.content().name());
    }

    /** That a template came into being, if it did. */
    static List<NewEvent> made(Templates.Owned owned, StaffPrincipal member) {
        return owned.copied() ? List.of(of("created", owned.template(), member)) : List.of();
    }
}
