package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.ModulithMetadata;
import org.springframework.modulith.core.Violations;

/** The rooms of the house and the doors between them. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(LecternApplication.class);

    @Test
    void everyArrowBetweenModulesIsDeclared() {
        modules.verify();
    }

    @Test
    void aWallThatIsBrokenThroughIsSeen() {
        var house = new ApplicationModules(
                ModulithMetadata.of("samples.house"), DescribedPredicate.alwaysFalse(), _ -> true) {};
        assertThatThrownBy(house::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("samples.house.back.internal.Cellar");
    }

    @Test
    void theHouseHasTheseRooms() {
        assertThat(modules.stream().map(m -> m.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "kernel",
                        "store",
                        "realtime",
                        "model",
                        "accounts",
                        "media",
                        "courses",
                        "enrolment",
                        "assessment",
                        "liveclass",
                        "learning",
                        "tutor",
                        "certificates",
                        "retention",
                        "analytics",
                        "notifications",
                        "operations");
    }

    @Test
    void everyModuleDeclaresWhatItUsesAndIsNullMarked() throws ClassNotFoundException {
        for (var module : modules) {
            Package root = Class.forName(module.getBasePackage().getName() + ".package-info")
                    .getPackage();
            assertThat(root.getAnnotation(ApplicationModule.class))
                    .as(root.getName())
                    .isNotNull();
            assertThat(root.getAnnotation(NullMarked.class)).as(root.getName()).isNotNull();
        }
    }
}
