package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.template.TemplateContent;
import dev.gatehouse.contract.template.TemplateOrigin;
import dev.gatehouse.contract.template.TemplateResponse;
import java.util.UUID;

/** A template in its newest version. */
record Template(UUID id, int version, boolean ready, boolean archived, TemplateContent content) {

    TemplateResponse response() {
        return new TemplateResponse(id, version, ready, archived, content);
    }

    /** What an engagement that is made from it remembers. */
    TemplateOrigin origin() {
        return new TemplateOrigin(id, content.name(), version);
    }
}
