package dev.gatehouse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.gatehouse.billing.Catalogue;
import dev.gatehouse.platform.access.ForContacts;
import dev.gatehouse.platform.access.ForMembers;
import dev.gatehouse.platform.access.ForOperators;
import dev.gatehouse.platform.access.OpenToAnyone;
import dev.gatehouse.platform.access.RequiresPermission;
import dev.gatehouse.platform.kernel.NoTransaction;
import dev.gatehouse.platform.kernel.NotKept;
import dev.gatehouse.platform.kernel.ReadOnly;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.plangate.EveryPlan;
import dev.gatehouse.platform.plangate.RequiresFeature;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reactor.core.publisher.Mono;

/** Each use case says who may use it, on which plan, and how it is transactional. */
class EveryUseCaseDeclaresItsGatesTests {

    private static final List<Class<? extends Annotation>> CALLERS = List.of(
            RequiresPermission.class, ForMembers.class, ForContacts.class, ForOperators.class, OpenToAnyone.class);

    static Stream<JavaClass> useCases() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.gatehouse.platform")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(UseCase.class));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void saysWhoMayUseIt(JavaClass useCase) {
        assertThat(CALLERS).anyMatch(useCase::isAnnotatedWith);
        if (useCase.isAnnotatedWith(OpenToAnyone.class)) {
            assertThat(CALLERS.stream().filter(useCase::isAnnotatedWith)).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void saysWhichPlansIncludeIt(JavaClass useCase) {
        boolean inEveryPlan = useCase.isAnnotatedWith(EveryPlan.class);
        boolean inSomePlans = useCase.isAnnotatedWith(RequiresFeature.class);
        assertThat(inEveryPlan ^ inSomePlans).isTrue();
        if (inSomePlans) {
            String feature = useCase.getAnnotationOfType(RequiresFeature.class).value();
            assertThat(Catalogue.STANDARD.feature(feature).key()).isEqualTo(feature);
        }
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void isTransactionalInOneWay(JavaClass useCase) {
        boolean contradicts = useCase.isAnnotatedWith(NoTransaction.class) && useCase.isAnnotatedWith(ReadOnly.class);
        assertThat(contradicts).isFalse();
    }

    /** Answers that are kept for a repeated request are shapes of the contract, which JSON carries there and back. */
    @ParameterizedTest
    @MethodSource("useCases")
    void answersWithAShapeOfTheContractOrSaysWhyItIsNotKept(JavaClass useCase) {
        boolean changesNothing = useCase.getSimpleName().matches("(Read|List|LookAt|Preview|Open(File|Engagement)).*");
        boolean isNeverKept = useCase.isAnnotatedWith(ReadOnly.class)
                || useCase.isAnnotatedWith(NotKept.class)
                || useCase.isAnnotatedWith(OpenToAnyone.class);
        assertThat(useCase.getMethods())
                .filteredOn(method -> !isNeverKept
                        && !changesNothing
                        && method.getRawReturnType().isEquivalentTo(Mono.class)
                        && !method.getModifiers().contains(JavaModifier.PRIVATE))
                .allSatisfy(method -> assertThat(method.getReturnType().getAllInvolvedRawTypes())
                        .allMatch(type -> type.isEquivalentTo(Mono.class)
                                || type.isEquivalentTo(Void.class)
                                || type.getPackageName().startsWith("dev.gatehouse.contract")));
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void returnsOnePublisherFromEachMethodThatControllersCall(JavaClass useCase) {
        assertThat(useCase.getMethods())
                .filteredOn(method -> !method.getModifiers().contains(JavaModifier.PRIVATE)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .isNotEmpty()
                .allMatch(method -> method.getRawReturnType().isEquivalentTo(Mono.class));
    }
}
