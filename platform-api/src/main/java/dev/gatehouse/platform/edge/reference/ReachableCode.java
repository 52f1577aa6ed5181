package dev.gatehouse.platform.edge.reference;

import dev.gatehouse.contract.problem.ProblemCode;
import dev.gatehouse.platform.kernel.UseCase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.ClassUtils;

/**
 * What stands in the code that a request runs: which refusals, and which use cases. It is read from the class files, so
 * that the description of the API cannot fall behind them. Calls end at interfaces; what is behind a port refuses in
 * ways that every operation may.
 */
final class ReachableCode {

    private static final String OURS = "dev/gatehouse/platform/";
    private static final String CODES = ProblemCode.class.getName().replace('.', '/');

    private final Map<String, Optional<ClassModel>> classes = new HashMap<>();

    /** A method as class files name it. */
    record Place(String owner, String method, String descriptor) {

        Class<?> type() {
            return ClassUtils.resolveClassName(owner.replace('/', '.'), ReachableCode.class.getClassLoader());
        }

        /** What every write goes through is not followed: it would say the same of all of them. */
        private boolean isOurs() {
            return owner.startsWith(OURS) && !owner.matches(OURS + "(tenancy|event|work)/.*");
        }
    }

    /**
     * What was found.
     *
     * @param entries methods of use cases, the one that is called first before those that it calls
     */
    record Found(Set<Place> entries, Set<ProblemCode> refusals) {}

    Found from(Method start) {
        Found found = new Found(new LinkedHashSet<>(), EnumSet.noneOf(ProblemCode.class));
        Deque<Place> open = new ArrayDeque<>();
        Set<Place> seen = new HashSet<>();
        open.add(new Place(
                start.getDeclaringClass().getName().replace('.', '/'),
                start.getName(),
                MethodType.methodType(start.getReturnType(), start.getParameterTypes())
                        .descriptorString()));
        while (!open.isEmpty()) {
            Place place = open.remove();
            if (place.isOurs() && seen.add(place)) {
                note(place, found);
                instructions(place).forEach(element -> follow(element, open, found));
            }
        }
        return found;
    }

    private static void note(Place place, Found found) {
        if (!place.method().startsWith("<") && place.type().isAnnotationPresent(UseCase.class)) {
            found.entries().add(place);
        }
    }

    private static void follow(CodeElement element, Deque<Place> open, Found found) {
        switch (element) {
            case FieldInstruction field
            when isCode(field) ->
                found.refusals().add(ProblemCode.valueOf(field.name().stringValue()));
            case InvokeInstruction call ->
                open.add(new Place(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue()));
            case InvokeDynamicInstruction lambda ->
                lambda.bootstrapArgs().forEach(argument -> {
                    if (argument instanceof DirectMethodHandleDesc body) {
                        open.add(place(body));
                    }
                });
            default -> {}
        }
    }

    private static boolean isCode(FieldInstruction field) {
        return field.opcode() == Opcode.GETSTATIC
                && field.owner().asInternalName().equals(CODES)
                && field.type().stringValue().equals("L" + CODES + ";");
    }

    private static Place place(DirectMethodHandleDesc body) {
        String owner = body.owner().descriptorString();
        return new Place(owner.substring(1, owner.length() - 1), body.methodName(), body.lookupDescriptor());
    }

    private Stream<CodeElement> instructions(Place place) {
        return classes.computeIfAbsent(place.owner(), ReachableCode::read).stream()
                .flatMap(type -> type.methods().stream())
                .filter(method -> is(method, place))
                .flatMap(method -> method.code().stream())
                .flatMap(code -> code.elementStream());
    }

    private static boolean is(MethodModel method, Place place) {
        return method.methodName().equalsString(place.method())
                && method.methodType().equalsString(place.descriptor());
    }

    private static Optional<ClassModel> read(String owner) {
        try (InputStream bytes = ReachableCode.class.getClassLoader().getResourceAsStream(owner + ".class")) {
            return Optional.ofNullable(bytes == null ? null : ClassFile.of().parse(bytes.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
