package io.lectern.courses.internal.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.BlockView;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockViewsTest {

    private static final Pictures ALL = _ -> "ab".repeat(32);

    private static List<BlockView> views(String markdown) {
        return BlockViews.forLearners(MarkdownReader.read(markdown, ALL).blocks(), ALL);
    }

    private static String html(String markdown) {
        return Objects.requireNonNull(views(markdown).getFirst().html());
    }

    @Test
    void textBecomesHtml() {
        assertThat(html("A *b* `c` <kbd>Tab</kbd>")).isEqualTo("A <em>b</em> <code>c</code> <kbd>Tab</kbd>");
        assertThat(html("- a\n- b")).startsWith("<ul>");
    }

    @Test
    void linksUseDefinitionsFromAnywhereInTheLesson() {
        assertThat(html("See [it][x].\n\n## Later\n\n[x]: https://example.org"))
                .isEqualTo(
                        "See <a href=\"https://example.org\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">it</a>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#106;avascript:alert(1))",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:x)",
                "[x](file:///etc/passwd)",
                "[x](//evil.example/x)",
                "[x](\\\\evil.example)",
                "<javascript:alert(1)>",
                "x <img src=x onerror=alert(1)>",
                "x <svg/onload=alert(1)>",
                "x <a href=\"javascript:alert(1)\">y</a>",
                "x <kbd onclick=alert(1)>y</kbd>",
                "<iframe src=\"https://evil.example\"></iframe>x",
                "<style>body{display:none}</style>\n\nx",
            })
    void nothingHarmfulPasses(String markdown) {
        assertThat(html(markdown).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("href")
                .doesNotContain("<img", "<svg", "<iframe", "<style", "<script", "<kbd onclick");
    }

    @Test
    void picturesAreTheLessonsOwn() {
        assertThat(html("See ![tree](a.png){alt='A tree'} here"))
                .isEqualTo(
                        "See <img src=\"/api/files/" + "ab".repeat(32) + "\" alt=\"A tree\" loading=\"lazy\" /> here");
        var foreign = BlockViews.forLearners(
                MarkdownReader.read("See ![tree](https://evil.example/x.png) here", Pictures.NONE)
                        .blocks(),
                Pictures.NONE);
        assertThat(foreign.getFirst().html()).isEqualTo("See tree here");
    }

    @Test
    void learnersGetNoAnswerKeyAndNoNotesToInstructors() {
        List<BlockView> views = views("""
                ::: instructor
                Take your time.
                :::

                ::: question
                Which?
                - [x] This | Right you are
                - [ ] That | Not quite
                > Explained
                Hint: Think
                :::
                """);
        assertThat(views).hasSize(1);
        assertThat(views.toString())
                .contains("Which?", "This", "That")
                .doesNotContain("Right you are", "Not quite", "Explained", "Think", "[x]");
        assertThat(BlockViews.forTeachers(
                        MarkdownReader.read("::: instructor\nTake your time.\n:::", ALL)
                                .blocks(),
                        ALL))
                .hasSize(1);
    }

    @Test
    void calloutsCarryWhatTheyHold() {
        BlockView challenge = views("""
                :::: challenge Try
                Do it:

                | a | b |
                |---|--:|
                | *1* | 2 |

                ::: solution
                ![x](y.svg)
                :::
                ::::
                """).getFirst();
        assertThat(challenge.children()).extracting(b -> b.kind().name()).containsExactly("TEXT", "TABLE", "CALLOUT");
        BlockView.Table table =
                Objects.requireNonNull(challenge.children().get(1).table());
        assertThat(table.rows()).containsExactly(List.of("<em>1</em>", "2"));
        assertThat(table.align()).containsExactly("start", "end");
        assertThat(Objects.requireNonNull(challenge
                                .children()
                                .get(2)
                                .children()
                                .getFirst()
                                .figure())
                        .url())
                .endsWith("ab");
    }

    @Test
    void deepNestingEnds() {
        String deep = "::: tip\n".repeat(500) + "x\n" + ":::\n".repeat(500);
        assertThat(views(deep)).hasSize(1);
    }
}
