package io.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server writes and says exists in both languages. */
class MessageBundlesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    /** A word of its own before the last of several; Arabic begins each of them with "and". */
    private static final Set<String> ENGLISH_ALONE = Set.of("opening.objective.last");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString().replaceFirst("_(en|ar)\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        Properties english = read(bundle + "_en.properties");
        Properties arabic = read(bundle + "_ar.properties");
        Set<String> expected = stems(english);
        assertThat(expected).isNotEmpty();
        expected.removeAll(ENGLISH_ALONE);
        assertThat(stems(arabic)).isEqualTo(expected);
        arabic.forEach((key, text) -> assertThat(((String) text).isBlank())
                .as("%s is empty", key)
                .isEqualTo(english.getProperty((String) key, "said").isBlank()));
    }

    /** How many ways there are to say something, and whether a vowelled form stands beside it, is each language's own. */
    private static Set<String> stems(Properties texts) {
        return texts.stringPropertyNames().stream()
                .map(key -> key.replaceFirst("(\\.\\d+)?(\\.speech)?$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String name) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
        }
        return properties;
    }
}
