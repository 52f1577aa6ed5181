package dev.gatehouse.platform.engagement.template;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.gatehouse.contract.template.TemplateContent;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Templates as the database and the ready pack keep them. */
final class TemplateJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private TemplateJson() {}

    static TemplateContent content(@Nullable String json) {
        return JSON.readValue(json, TemplateContent.class);
    }

    static <T> T read(InputStream json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    static String text(TemplateContent content) {
        return JSON.writeValueAsString(content);
    }
}
