package io.lectern.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The product keeps every rule, and every rule has been seen failing on a sample that breaks it. */
class HouseRulesTest {

    /** The one place that may read the system clock: it makes ids before any bean exists. */
    private static final Set<String> MAKES_TIME = Set.of("io.lectern.kernel.Ids");

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.lectern", "de.dfki");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("samples.broken");

    @Test
    void thereIsSomethingToLookAt() {
        assertThat(PRODUCT.size()).isGreaterThan(100);
        assertThat(BROKEN.size()).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeeps(String sentence, ArchRule rule) {
        rule.check(PRODUCT.that(describe("are not the id maker", c -> !MAKES_TIME.contains(c.getName()))));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aBrokenSampleFails(String sentence, ArchRule rule) {
        assertThatThrownBy(() -> rule.check(BROKEN))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("broken");
    }

    /** A rule of several parts is seen failing in each of them. */
    @Test
    void everyBrokenSampleIsNoticed() {
        String noticed = HouseRules.all().values().stream()
                .flatMap(rule -> rule.evaluate(BROKEN).getFailureReport().getDetails().stream())
                .collect(Collectors.joining("\n"));
        assertThat(BROKEN.stream().map(JavaClass::getName)).allMatch(noticed::contains);
    }

    @Test
    void testsMockNothingEither() {
        JavaClasses everything = new ClassFileImporter().importPackages("io.lectern");
        assertThat(everything.size()).isGreaterThan(PRODUCT.size());
        HouseRules.all().get("nothing is mocked").check(everything);
    }

    static Stream<Arguments> rules() {
        return HouseRules.all().entrySet().stream().map(rule -> arguments(rule.getKey(), rule.getValue()));
    }
}
