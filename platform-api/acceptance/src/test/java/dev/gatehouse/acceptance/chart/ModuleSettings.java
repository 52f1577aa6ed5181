package dev.gatehouse.acceptance.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The environment variables a built module understands, read from the {@code @ConfigurationProperties} records in its
 * class files: no class is loaded, so nothing of the module has to be on this test's class path.
 *
 * @param known every one of them
 * @param required those without a default
 */
record ModuleSettings(Set<String> known, Set<String> required) {

    private static final String PROPERTIES = "Lorg/springframework/boot/context/properties/ConfigurationProperties;";
    private static final String DEFAULT = "Lorg/springframework/boot/context/properties/bind/DefaultValue;";

    static ModuleSettings of(String module) {
        Map<String, ClassModel> classes =
                classes(Path.of("..", "..").resolve(module).resolve("target").resolve("classes"));
        ModuleSettings settings = new ModuleSettings(new HashSet<>(), new HashSet<>());
        classes.values().forEach(type -> prefix(type).ifPresent(prefix -> settings.collect(prefix, type, classes)));
        return settings;
    }

    /** Spring reads {@code gatehouse.s3.public-endpoint} from {@code GATEHOUSE_S3_PUBLICENDPOINT}. */
    static String variable(String property) {
        return property.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private void collect(String prefix, ClassModel type, Map<String, ClassModel> classes) {
        List<RecordComponentInfo> components = components(type);
        for (int i = 0; i < components.size(); i++) {
            String name = prefix + "." + components.get(i).name().stringValue();
            Optional<ClassModel> nested = Optional.ofNullable(
                            classes.get(components.get(i).descriptor().stringValue()))
                    .filter(found -> !components(found).isEmpty());
            if (nested.isPresent()) {
                collect(name, nested.get(), classes);
            } else {
                known.add(variable(name));
                if (!mayBeAbsent(components.get(i)) && !hasDefault(type, i)) {
                    required.add(variable(name));
                }
            }
        }
    }

    private static List<RecordComponentInfo> components(ClassModel type) {
        return type.findAttribute(Attributes.record())
                .map(record -> record.components())
                .orElse(List.of());
    }

    private static boolean mayBeAbsent(RecordComponentInfo component) {
        return component.findAttribute(Attributes.runtimeVisibleTypeAnnotations()).stream()
                .flatMap(found -> found.annotations().stream())
                .anyMatch(
                        found -> found.annotation().classSymbol().displayName().equals("Nullable"));
    }

    private static boolean hasDefault(ClassModel type, int component) {
        return type.methods().stream()
                .filter(method -> method.methodName().equalsString("<init>"))
                .map(method -> parameter(method, component))
                .anyMatch(annotations ->
                        annotations.stream().anyMatch(found -> found.className().equalsString(DEFAULT)));
    }

    private static List<Annotation> parameter(MethodModel constructor, int index) {
        return constructor
                .findAttribute(Attributes.runtimeVisibleParameterAnnotations())
                .map(found -> found.parameterAnnotations())
                .filter(parameters -> parameters.size() > index)
                .map(parameters -> parameters.get(index))
                .orElse(List.of());
    }

    private static Optional<String> prefix(ClassModel type) {
        return type.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(found -> found.annotations().stream())
                .filter(found -> found.className().equalsString(PROPERTIES))
                .flatMap(found -> found.elements().stream())
                .map(AnnotationElement::value)
                .map(value -> ((AnnotationValue.OfString) value).stringValue())
                .findFirst();
    }

    private static Map<String, ClassModel> classes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(ModuleSettings::parsed)
                    .collect(Collectors.toMap(
                            type -> type.thisClass().asSymbol().descriptorString(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException("Build the module first: " + folder, e);
        }
    }

    private static ClassModel parsed(Path file) {
        try {
            return ClassFile.of().parse(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
