package io.lectern.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that bytecode can show, by the sentence they are known by. */
final class HouseRules {

    private static final DescribedPredicate<JavaMethod> NOT_ASKED_FOR = describe(
            "no supertype asks for",
            method -> supertypes(method.getOwner())
                    .noneMatch(type -> type.getMethods().stream()
                            .anyMatch(other -> other.getName().equals(method.getName()))));

    private HouseRules() {}

    /** Every rule; each is checked on the product and seen failing on broken samples. */
    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "time comes from the injected clock",
                noClasses()
                        .should()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now")
                        .orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("a test must be able to set the time; inject " + Clock.class.getSimpleName()));
        rules.put(
                "moments are instants",
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Mongo")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName("java.util.Date")
                        .because("only the MongoDB driver still hands out dates"));
        rules.put(
                "ids grow with time",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..media.storage..", "..operations.bench..")
                        .and()
                        .doNotHaveSimpleName("MarkingSettings")
                        .should()
                        .callMethod(UUID.class, "randomUUID")
                        .because(
                                "rows made together lie together; half made files, measuring browsers and a salt are no rows"));
        rules.put(
                "names say what a thing does",
                classes()
                        .should()
                        .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils)$")
                        .because("such names hide what a class is for"));
        rules.put(
                "dependencies come by constructor",
                noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs"));
        rules.put(
                "nothing is set after construction",
                noMethods()
                        .that()
                        .haveRawReturnType(void.class)
                        .and(NOT_ASKED_FOR)
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("data is records, and what a class needs comes by constructor"));
        rules.put(
                "controllers live in web packages",
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .resideInAPackage("..web..")
                        .because("HTTP is one way in, not where decisions are made"));
        rules.put(
                "controllers are called by HTTP alone",
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .bePackagePrivate()
                        .because("who needs the same calls the use case"));
        rules.put(
                "use cases do not know HTTP",
                noClasses()
                        .that()
                        .resideInAPackage("..internal..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.web.bind..", "jakarta.servlet..")
                        .because("they also run from events, jobs and the room"));
        rules.put(
                "formulas know no framework",
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "..assessment.question..",
                                "..assessment.grades.formula..",
                                "..courses.links.address..",
                                "..learning.path.model..",
                                "..learning.cards.making..",
                                "..learning.cards.schedule..",
                                "..learning.mastery.model..",
                                "..analytics.statistics..",
                                "..tutor.adapt..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .because("what comes out of them depends on what goes in alone"));
        rules.put(
                "text looks the same on every machine",
                noClasses()
                        .should()
                        .callMethod(String.class, "formatted", Object[].class)
                        .orShould()
                        .callMethod(String.class, "format", String.class, Object[].class)
                        .because("on an Arabic machine they write Arabic digits, into addresses too; name a Locale"));
        rules.put(
                "nothing is mocked", noClasses().should().dependOnClassesThat().resideInAPackage("org.mockito.."));
        rules.putAll(vendors());
        return rules;
    }

    private static Map<String, ArchRule> vendors() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the voice engine", known("marytts..").in("..tutor.speech.mary..", "de.dfki.."));
        rules.put("the sound format", known("io.github.jaredmdobson..").in("..tutor.speech.audio.."));
        rules.put("the search engine", known("org.apache.lucene..").in("..tutor.retrieval.."));
        rules.put(
                "linked data",
                known("com.apicatalog..", "jakarta.json..", "org.bouncycastle..")
                        .in("..certificates.credential.."));
        rules.put(
                "document formats",
                known("org.apache.poi..", "org.apache.pdfbox..", "com.google.zxing..")
                        .in(
                                "..courses.internal.documents..",
                                "..certificates.paper..",
                                "..assessment.grades.workbook.."));
        rules.put(
                "Markdown's syntax",
                known("org.commonmark..").in("..courses.internal.markdown..", "..tutor.plan.compile.."));
        rules.put(
                "stores of other makers",
                known("software.amazon.awssdk..", "com.azure..").in("..media.storage.."));
        rules.put("asking other places of the web", known("org.apache.hc..").in("..courses.links.outside.."));
        rules.put("mail", known("jakarta.mail..").in("..notifications.smtp.."));
        rules.put("Redis", known("io.lettuce..").in("..operations.doctor.."));
        rules.put(
                "the MongoDB driver",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("io.lectern.store..")
                        .and()
                        .haveSimpleNameNotContaining("Mongo")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.mongodb..", "org.springframework.data.mongodb.core")
                        .because("the same records live on either store"));
        return rules;
    }

    private static Vendor known(String... packages) {
        return new Vendor(packages);
    }

    /** What others made, by its packages. */
    private record Vendor(String... packages) {

        ArchRule in(String... adapters) {
            return noClasses()
                    .that()
                    .resideOutsideOfPackages(adapters)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(packages)
                    .because("a vendor's name occurs only in its adapter");
        }
    }

    private static Stream<JavaClass> supertypes(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }
}
