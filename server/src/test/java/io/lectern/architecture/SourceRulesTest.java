package io.lectern.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of the house that only the text of the source can show. */
class SourceRulesTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    private static final Pattern LOG_CALL =
            Pattern.compile("\\blog(?:ger)?\\.(?:trace|debug|info|warn|error)\\(([^;]*);");
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)\\b(email|password|token|secret|question\\.text|caption|transcript|speechText|prompt|displayName)\\b(?!\\w*Id)");
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void thereIsSomethingToLookAt() {
        assertThat(sources()).hasSizeGreaterThan(100);
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(sources()).filteredOn(file -> tooLong(text(file))).isEmpty();
        assertThat(tooLong("a line\n".repeat(LONGEST_FILE))).isFalse();
        assertThat(tooLong("a line\n".repeat(LONGEST_FILE + 1))).isTrue();
    }

    @Test
    void logsNameNoPersonalData() {
        assertThat(sources())
                .allSatisfy(file -> assertThat(personalLogCalls(text(file)))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void theLogRuleSeesAPersonalValue() {
        assertThat(personalLogCalls("log.info(\"reset for {}\", person.email());"))
                .hasSize(1);
        assertThat(personalLogCalls("log.info(\"reset for {}\", personId);")).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources()).filteredOn(file -> leavesSomething(text(file))).isEmpty();
        assertThat(leavesSomething("return 1; // " + "TO" + "DO count")).isTrue();
        assertThat(leavesSomething("List<ToDo> after")).isFalse();
    }

    private static boolean leavesSomething(String source) {
        return LEFT_OVER.matcher(source).find();
    }

    private static List<String> personalLogCalls(String source) {
        return LOG_CALL.matcher(source)
                .results()
                .map(call -> call.group(1).replaceAll("\"[^\"]*\"", ""))
                .filter(arguments -> PERSONAL.matcher(arguments).find())
                .toList();
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean tooLong(String source) {
        return source.lines().count() > LONGEST_FILE;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
