package dev.gatehouse.platform.edge.reference;

import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.edge.reference.ReachableCode.Found;
import dev.gatehouse.platform.edge.reference.ReachableCode.Place;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.plangate.RequiresFeature;
import io.swagger.v3.oas.models.Operation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/**
 * Says of each operation what its use case says of itself: the first sentence of its Javadoc as a summary, the rest as
 * a description, its gates, and the refusals in its code. So nothing has to be written twice.
 */
@Component
class OperationDescriptions implements OperationCustomizer {

    /** Marks an operation whose answers are not kept under a key. */
    static final String NOT_KEPT = "x-not-kept";

    private final ReachableCode code = new ReachableCode();

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        Found found = code.from(handler.getMethod());
        Place entry = found.entries().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(handler + " calls no use case"));
        operation.setTags(List.of(Topic.of(handler.getBeanType()).title()));
        describe(operation, entry, handler.getMethod());
        gate(operation, entry.type());
        Set<ProblemCode> refusals = Refusals.of(operation, entry.type(), found.refusals());
        operation.addExtension(
                Refusals.EXTENSION, refusals.stream().map(ProblemCode::kebab).toList());
        return operation;
    }

    private static void describe(Operation operation, Place entry, Method handler) {
        Text said = ofMethod(entry)
                .orElseGet(() -> Text.of(RuntimeJavadoc.getJavadoc(entry.type()).getComment()));
        String noted = Text.of(RuntimeJavadoc.getJavadoc(handler).getComment()).whole();
        operation.setSummary(said.firstSentence());
        String more =
                Stream.of(said.rest(), noted).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
        operation.setDescription(more.isEmpty() ? null : more);
    }

    /**
     * A use case with several methods says at each of them what it is for; where there is one, a note on it is ours.
     */
    private static Optional<Text> ofMethod(Place entry) {
        List<Method> methods = Arrays.stream(entry.type().getDeclaredMethods())
                .filter(method -> !Modifier.isPrivate(method.getModifiers()) && !method.isSynthetic())
                .toList();
        return methods.stream()
                .filter(method -> methods.size() > 1 && method.getName().equals(entry.method()))
                .map(method -> Text.of(RuntimeJavadoc.getJavadoc(method).getComment()))
                .filter(text -> !text.whole().isEmpty())
                .findFirst();
    }

    private static void gate(Operation operation, Class<?> useCase) {
        if (useCase.isAnnotationPresent(OpenToAnyone.class)) {
            operation.setSecurity(new ArrayList<>());
        }
        if (useCase.isAnnotationPresent(NotKept.class)) {
            operation.addExtension(NOT_KEPT, true);
        }
        Optional.ofNullable(useCase.getAnnotation(RequiresPermission.class))
                .ifPresent(required ->
                        operation.addExtension("x-permission", required.value().key()));
        Optional.ofNullable(useCase.getAnnotation(RequiresFeature.class))
                .ifPresent(required -> operation.addExtension("x-feature", required.value()));
    }
}
