package io.lectern.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The rules of the house that bytecode can show, by the sentence they are known by. */
final class HouseRules {

    private static final String NOT_HERE = "a vendor's name occurs only in its adapter";

    private HouseRules() {}

    /** Every rule; each is checked on the product and seen failing on a broken sample. */
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
                        .and()
                        .areDeclaredInClassesThat()
                        .areRecords()
                        .should()
                        .haveNameMatching("set[A-Z].*")
                        .because("data is records"));
        rules.put(
                "controllers live in web packages and stay there",
                classes()
                        .that()
                        .areAnnotatedWith(RestController.class)
                        .should()
                        .resideInAPackage("..web..")
                        .andShould()
                        .bePackagePrivate()
                        .because("HTTP is one way in, not where decisions are made"));
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
                "scoring knows no framework",
                noClasses()
                        .that()
                        .resideInAPackage("..assessment.question..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.springframework..")
                        .because("what an answer is worth depends on the question and the answer alone"));
        rules.put(
                "the voice engine is known in one package",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..tutor.speech.mary..", "de.dfki..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("marytts.."))
                        .because(NOT_HERE));
        rules.put(
                "the search engine is known in one package",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..tutor.retrieval..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.apache.lucene.."))
                        .because(NOT_HERE));
        rules.put(
                "linked data is known where credentials are made",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("..certificates.credential..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("com.apicatalog..", "jakarta.json..", "org.bouncycastle..")
                        .because(NOT_HERE));
        rules.put(
                "document formats are known where lessons are imported and certificates written",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..courses.internal.documents..", "..certificates.paper..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..", "com.google.zxing..")
                        .because(NOT_HERE));
        rules.put(
                "the MongoDB driver is known to the store and to queries written for it",
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
}
