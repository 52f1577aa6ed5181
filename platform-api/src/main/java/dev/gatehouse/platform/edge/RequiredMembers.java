package dev.gatehouse.platform.edge;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in the description what the records say: a member that is not {@code @Nullable} is always there. */
@Component
class RequiredMembers implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType javaType = Json.mapper().constructType(type.getType());
        if (schema != null && javaType != null && javaType.getRawClass().isRecord()) {
            require(context.getDefinedModels().getOrDefault(nameOf(schema), schema), javaType.getRawClass());
        }
        return schema;
    }

    private static String nameOf(Schema<?> schema) {
        String reference = schema.get$ref();
        return reference == null
                ? String.valueOf(schema.getName())
                : reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static void require(Schema<?> schema, Class<?> record) {
        List<String> required = Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .toList();
        schema.setRequired(required);
    }
}
