package dev.gatehouse.platform.engagement.template;

import dev.gatehouse.contract.template.TemplateContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The pack that every firm begins with. Its ids are the same everywhere, and stay when a firm copies a template: ids
 * are unique within a firm only.
 */
@Component
class ReadyTemplates {

    private static final List<String> NAMES = List.of("company-onboarding", "loan-application", "tax-return");

    private final List<Template> pack;

    ReadyTemplates() {
        pack = NAMES.stream().map(ReadyTemplates::read).toList();
    }

    private record Sheet(UUID id, TemplateContent content) {}

    private static Template read(String name) {
        try (InputStream json = new ClassPathResource("templates/" + name + ".json").getInputStream()) {
            Sheet sheet = TemplateJson.read(json, Sheet.class);
            return new Template(sheet.id(), 1, true, false, sheet.content());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    Optional<Template> find(UUID id) {
        return all().filter(template -> template.id().equals(id)).findFirst();
    }

    Stream<Template> all() {
        return pack.stream();
    }
}
