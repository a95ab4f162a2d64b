package io.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.kernel.Problem;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The committed list of problems is what the server can really send. After adding a problem run this test with {@code
 * -Dcontract.update=true}; the web's tests then ask for its words in every language.
 */
class ProblemContractTest {

    private static final Path CONTRACT = Path.of("..", "contracts", "problems.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theListOfProblemsIsUpToDate() throws Exception {
        var slugs = new TreeSet<>(Set.of("internal"));
        for (Class<?> problem : problems()) {
            slugs.add(sample(problem).slug());
        }
        assertThat(slugs).hasSizeGreaterThan(40).allMatch(slug -> slug.matches("[a-z]+(-[a-z]+)*"));
        String offered = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(slugs) + "\n";
        if (Boolean.getBoolean("contract.update")) {
            Files.writeString(CONTRACT, offered);
        }
        assertThat(JSON.readValue(Files.readString(CONTRACT), String[].class)).containsExactlyElementsOf(slugs);
    }

    private static List<Class<?>> problems() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Problem.class));
        List<Class<?>> found = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents("io.lectern")) {
            found.add(Class.forName(candidate.getBeanClassName()));
        }
        return found;
    }

    private static Problem sample(Class<?> problem) throws ReflectiveOperationException {
        Constructor<?> constructor = problem.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] values = Arrays.stream(constructor.getParameterTypes())
                .map(ProblemContractTest::sampleOf)
                .toArray();
        return (Problem) constructor.newInstance(values);
    }

    private static Object sampleOf(Class<?> type) {
        if (type == String.class) {
            return "sample";
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == BigDecimal.class) {
            return BigDecimal.ONE;
        } else if (type == UUID.class) {
            return new UUID(0, 1);
        } else if (type == Duration.class) {
            return Duration.ofMinutes(1);
        } else if (type == Instant.class) {
            return Instant.EPOCH;
        } else if (type == List.class) {
            return List.of();
        }
        throw new IllegalArgumentException("give a sample of " + type);
    }
}
