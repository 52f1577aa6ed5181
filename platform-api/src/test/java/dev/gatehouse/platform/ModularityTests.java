package dev.gatehouse.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** Packages depend on each other only as their package-info says, without a cycle. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(PlatformApi.class);

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        assertThat(modules.stream()).hasSizeGreaterThan(11);
        modules.verify();
    }

    @Test
    void modulesAreDocumented() {
        new Documenter(modules).writeModulesAsPlantUml();
    }
}
