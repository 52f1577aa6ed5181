package dev.gatehouse.platform.edge;

import dev.gatehouse.platform.kernel.ProblemException;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads JSON to the letter: no unknown fields, no doubled ones, no text that PostgreSQL or the event chain cannot hold.
 */
@Configuration(proxyBeanMethods = false)
class StrictJson {

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return builder -> builder.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .addModule(new SimpleModule("plain-text").addDeserializer(String.class, new PlainText()));
    }

    /** Valid Unicode without U+0000, surrounding white space kept. */
    private static final class PlainText extends StdScalarDeserializer<String> {

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = parser.getString();
            if (!parser.currentToken().isScalarValue()) {
                return (String) context.handleUnexpectedToken(context.constructType(String.class), parser);
            }
            boolean isUnicode = StandardCharsets.UTF_8.newEncoder().canEncode(text);
            if (!isUnicode || text.indexOf('\u0000') >= 0) {
                throw ProblemException.field(pointer(parser), "not-text", "holds characters that are not text");
            }
            return text;
        }

        private static String pointer(JsonParser parser) {
            return parser.streamReadContext().pathAsPointer().toString();
        }
    }
}
