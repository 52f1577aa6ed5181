package dev.gatehouse.platform;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.gatehouse.platform.kernel.UseCase;
import dev.gatehouse.platform.tenancy.SystemScope;
import dev.gatehouse.platform.tenancy.TenantSql;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.ReactiveTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.web.bind.annotation.RestController;

/** House rules that a compiler does not know. Each protects a paragraph of the style page. */
@AnalyzeClasses(packages = "dev.gatehouse.platform", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final Set<String> WAITING =
            Set.of("block", "blockFirst", "blockLast", "blockOptional", "toIterable", "toStream", "toFuture");
    private static final String BANNED_NAMES =
            ".*(Manager|Helper|Utils?|Common|Impl|DTO|Dto)$|^(Base|Abstract|I[A-Z][a-z])[A-Z].*";

    @ArchTest
    static final ArchRule controllersArePrivateToTheirPackage =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule useCasesArePrivateToTheirPackage =
            classes().that().areAnnotatedWith(UseCase.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule nothingWaitsForAPublisher = noClasses().should(callMethodWhere(reactor("waits", WAITING)));

    @ArchTest
    static final ArchRule onlyDetachedWorkTheGateAndTheRelaySubscribe = noClasses()
            .that()
            .haveSimpleNameNotContaining("Detached")
            .and()
            .haveSimpleNameNotContaining("TransactionGate")
            .and()
            .haveSimpleNameNotContaining("WorkRelay")
            .should(callMethodWhere(reactor("subscribes", Set.of("subscribe"))));

    @ArchTest
    static final ArchRule noJdbc = noClasses().should().dependOnClassesThat().resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule eventLoopsTouchNoFiles =
            noClasses().should().dependOnClassesThat().haveFullyQualifiedName("java.nio.file.Files");

    @ArchTest
    static final ArchRule sqlStandsInRepositories = noClasses()
            .that()
            .areNotAnnotatedWith(Repository.class)
            .and()
            .resideOutsideOfPackages("..tenancy..", "..event..", "..work..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TenantSql.class);

    @ArchTest
    static final ArchRule theDatabaseClientStaysInTenancy = noClasses()
            .that()
            .resideOutsideOfPackages("..tenancy..", "..work..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DatabaseClient.class);

    @ArchTest
    static final ArchRule claimingAcrossFirmsStaysInWork = noClasses()
            .that()
            .resideOutsideOfPackages("..tenancy..", "..work..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SystemScope.class);

    @ArchTest
    static final ArchRule redisStaysInItsAdapters = noClasses()
            .that()
            .resideOutsideOfPackage("..kernel..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.lettuce..");

    @ArchTest
    static final ArchRule contextIsReadInFewPlaces = noClasses()
            .that()
            .resideOutsideOfPackages("..tenancy..", "..access..", "..edge..")
            .should()
            .callMethodWhere(called("reads the Reactor context", "deferContextual"));

    @ArchTest
    static final ArchRule transactionsBeginInTenancyOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..tenancy..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(TransactionalOperator.class);

    @ArchTest
    static final ArchRule nobodyDeclaresATransaction = methods().should().notBeAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule theTimeComesFromTheKernel = noClasses()
            .that()
            .resideOutsideOfPackage("..kernel..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .that()
            .areNotAssignableTo(ReactiveTransactionManager.class)
            .should()
            .haveNameMatching("(?:.*\\.)?" + BANNED_NAMES)
            .as("no class should have a banned name")
            .allowEmptyShould(true);

    private static DescribedPredicate<JavaCall<?>> reactor(String description, Set<String> names) {
        return DescribedPredicate.describe(
                description,
                call -> names.contains(call.getTarget().getName())
                        && isPublisher(call.getTarget().getOwner()));
    }

    private static boolean isPublisher(JavaClass owner) {
        return owner.isAssignableTo(org.reactivestreams.Publisher.class);
    }

    private static DescribedPredicate<JavaCall<?>> called(String description, String name) {
        return DescribedPredicate.describe(
                description, call -> call.getTarget().getName().equals(name));
    }
}
