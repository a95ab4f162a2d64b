package io.lectern.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** Every query that a repository declares is called by a contract, and a contract runs on both stores. */
class RepositoryContractsTest {

    private static final JavaClasses ALL = new ClassFileImporter().importPackages("io.lectern");

    @Test
    void thereIsSomethingToLookAt() {
        assertThat(queries()).hasSizeGreaterThan(100);
        assertThat(contracts()).hasSizeGreaterThan(20);
    }

    @Test
    void everyQueryIsCalledByAContract() {
        assertThat(uncalled(contracts())).isEmpty();
    }

    @Test
    void aQueryThatNoContractCallsIsFound() {
        assertThat(uncalled(
                        contracts().filter(contract -> !contract.getSimpleName().equals("CardsContract"))))
                .isNotEmpty()
                .allMatch(query -> query.contains(".cards."));
    }

    private static List<String> uncalled(Stream<JavaClass> contracts) {
        Set<String> called = contracts
                .flatMap(contract -> contract.getMethodCallsFromSelf().stream())
                .flatMap(call -> call.getTarget().resolveMember().stream())
                .map(JavaMethod::getFullName)
                .collect(toSet());
        return queries()
                .map(JavaMethod::getFullName)
                .filter(query -> !called.contains(query))
                .sorted()
                .toList();
    }

    @Test
    void everyContractOfARepositoryRunsOnBothStores() {
        List<String> oneSided = contracts()
                .filter(contract -> contract.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isAssignableTo(Repository.class)))
                .filter(contract -> contract.getSubclasses().size() < 2)
                .map(JavaClass::getName)
                .toList();
        assertThat(oneSided).isEmpty();
    }

    private static Stream<JavaMethod> queries() {
        return ALL.stream()
                .filter(JavaClass::isInterface)
                .filter(type -> type.isAssignableTo(Repository.class))
                .flatMap(repository -> Stream.concat(Stream.of(repository), repository.getAllRawInterfaces().stream()))
                .filter(type -> type.getPackageName().startsWith("io.lectern"))
                .flatMap(type -> type.getMethods().stream())
                .distinct();
    }

    private static Stream<JavaClass> contracts() {
        return ALL.stream()
                .filter(type -> type.getSimpleName().endsWith("Contract"))
                .filter(type -> type.getSource().isPresent())
                .filter(type -> !type.isInterface());
    }
}
