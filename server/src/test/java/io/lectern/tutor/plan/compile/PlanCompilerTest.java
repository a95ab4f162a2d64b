package io.lectern.tutor.plan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every plan keeps to, whatever the lesson; tried on a lesson of everything and on the demo courses. */
class PlanCompilerTest {

    private static final int TWELVE_SECONDS = 12_000;
    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|`|\\]\\(|^#|^:::|\\{#|\\[\\^|<!--|</?[a-z]+>");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|://");
    private static final Pattern CODE = Pattern.compile("[{}\\[\\]<>|`_=\\\\]");

    static final String EVERYTHING = """
            ::: objectives
            - Tell a pallet from a parcel.
            - Count a **stock** with one command.
            :::

            ## A first look

            A *pallet* is a flat board (made of wood, see Figure 3). It carries [many parcels](https://example.org/parcels).[^1]
            Read more at https://example.org/more, if you like, or ask `count_all(x)` in the shell.

            [^1]: Nobody reads this.

            ![](missing.png)

            ![Pallets in a row](row.png){alt='Six pallets stand beside each other. The third one is empty.'}

            The table below shows what each one carries, and it goes on and on because whoever wrote it could not find the end of the sentence, although there were many good places to stop, and although nobody could say it in one breath.

            | Pallet | Parcels | Weight |
            | --- | ---: | ---: |
            | North | 12 | 300 kg |
            | South | 7 | 120 kg |
            | East | 31 | 90 kg |
            | West | 3 | 15 kg |

            ## Counting

            ```bash
            $ ls -l *.csv | wc -l > count.txt
            ```

            ```output
            31
            ```

            ```python
            import csv
            total = 0
            for row in rows:
                # Add what lies on this pallet.
                total = total + row["parcels"]
            print(total)
            ```

            ```sql
            SELECT pallet, SUM(parcels)
            FROM stock
            GROUP BY pallet
            ```

            $$T = \\sum_{i=1}^{n} \\frac{p_i}{2}$$

            1. Open the list
            2. Add it up
            3. Write the sum down.

            ::: warning Mind the gap
            Count twice.
            :::

            ::: instructor
            Secret of the teacher.
            :::

            :::: challenge Try it
            How many parcels are there?

            ::: solution
            There are 53 of them.
            :::
            ::::

            ::: question
            Which pallet is the heaviest?
            - [x] North | Yes.
            - [ ] South | No: it has less than half of it.
            > It weighs 300 kg.
            :::

            ::: keypoints
            - A pallet carries parcels.
            - A command counts them.
            :::
            """;

    private final PlanCompiler compiler = new PlanCompiler(SpeechPace::estimateMs);

    static Stream<PublishedLesson> lessons() {
        return Stream.of(
                        List.of(SampleLessons.of("Everything", "en", EVERYTHING)),
                        SampleLessons.demo("inventory-basics", "en"),
                        SampleLessons.demo("procurement-ethics", "en"),
                        SampleLessons.demo("project-management-ar", "ar"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void noBeatIsTooLongForOneBreath(PublishedLesson lesson) {
        assertThat(plan(lesson).beats())
                .isNotEmpty()
                .allSatisfy(b -> assertThat(SpeechPace.estimateMs(b.speech(), b.language()))
                        .as(b.speech())
                        .isLessThan(TWELVE_SECONDS));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void neitherMarkdownNorAddressesAreReadOrSaid(PublishedLesson lesson) {
        assertThat(plan(lesson).beats()).allSatisfy(b -> {
            assertThat(b.caption()).doesNotContainPattern(MARKDOWN).doesNotContainPattern(ADDRESS);
            assertThat(b.speech()).doesNotContainPattern(MARKDOWN).doesNotContainPattern(ADDRESS);
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void codeIsNeverSpelled(PublishedLesson lesson) {
        assertThat(plan(lesson).beats()).allSatisfy(b -> assertThat(b.speech()).doesNotContainPattern(CODE));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyFigureTableFormulaAndCodeIsShown(PublishedLesson lesson) {
        Set<UUID> shown = plan(lesson).beats().stream()
                .map(b -> b.board().focus())
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(lesson.blocks().stream()
                        .filter(b -> Set.of(BlockKind.FIGURE, BlockKind.TABLE, BlockKind.FORMULA, BlockKind.CODE)
                                .contains(b.kind()))
                        .map(Block::id))
                .isSubsetOf(shown);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyBoardShowsBlocksOfTheLessonAndPointsToOneOfThem(PublishedLesson lesson) {
        Set<UUID> ids = lesson.blocks().stream().map(Block::id).collect(Collectors.toSet());
        assertThat(plan(lesson).beats()).extracting(Beat::board).allSatisfy(board -> {
            assertThat(ids).containsAll(board.blocks());
            if (board.focus() != null) {
                assertThat(board.blocks()).contains(board.focus());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyQuestionIsAskedAtItsPlace(PublishedLesson lesson) {
        TeachingPlan plan = plan(lesson);
        List<UUID> asked = plan.beats().stream()
                .map(Beat::questionBlock)
                .filter(java.util.Objects::nonNull)
                .toList();
        List<UUID> questions = lesson.blocks().stream()
                .filter(b -> b.kind() == BlockKind.QUESTION)
                .map(Block::id)
                .toList();
        assertThat(asked).isEqualTo(questions);
        assertThat(questions).allSatisfy(q -> assertThat(plan.check(q)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void theSameLessonAlwaysGivesTheSamePlanWithIdsOfItsOwn(PublishedLesson lesson) {
        TeachingPlan plan = plan(lesson);
        assertThat(plan(lesson)).isEqualTo(plan);
        assertThat(plan.beats()).extracting(Beat::id).doesNotHaveDuplicates();
    }

    @Test
    void notesForInstructorsAndExplanationsOfChecksStayOut() {
        String said = said(plan(SampleLessons.of("Everything", "en", EVERYTHING)));
        assertThat(said).doesNotContain("Secret of the teacher", "It weighs 300", "less than half");
    }

    @Test
    void aTaskIsPosedBeforeItsSolutionIsTold() {
        String said = said(plan(SampleLessons.of("Everything", "en", EVERYTHING)));
        assertThat(said.indexOf("How many parcels are there?")).isBetween(0, said.indexOf("There are 53 of them."));
    }

    @Test
    void aCommandIsExplainedByItsPartsAndPointedTo() {
        TeachingPlan plan = plan(SampleLessons.of("Everything", "en", EVERYTHING));
        String said = said(plan);
        assertThat(said)
                .contains("lists what is in a folder")
                .contains("hands what comes out on the left")
                .contains("counts lines only")
                .contains("into the file count.txt");
        assertThat(plan.beats()).anySatisfy(b -> assertThat(b.speech()).contains("count dot T X T"));
    }

    @Test
    void aTableNamesItsColumnsAndReadsTheRowsThatTellMost() {
        PublishedLesson lesson = SampleLessons.of("Everything", "en", EVERYTHING);
        UUID table = lesson.blocks().stream()
                .filter(b -> b.kind() == BlockKind.TABLE)
                .findFirst()
                .orElseThrow()
                .id();
        List<Beat> beats = plan(lesson).beats().stream()
                .filter(b -> table.equals(b.block()))
                .toList();
        assertThat(said(beats))
                .contains("Pallet, Parcels, and Weight")
                .contains("East.")
                .contains("West.")
                .doesNotContain("South.");
        assertThat(beats).extracting(b -> b.board().fromLine()).contains(3, 4);
    }

    @Test
    void theLessonEndsWithItsKeyPointsAndTheNextLesson() {
        List<Beat> beats = compiler.compile(
                        SampleLessons.of("Everything", "en", EVERYTHING), PlanPhrases.in("en"), "Shelves")
                .beats();
        assertThat(said(beats.subList(beats.size() - 3, beats.size())))
                .contains("A pallet carries parcels.", "A command counts them.", "Shelves");
    }

    @Test
    void aFigureStaysOnTheBoardWhileTheTextAfterItSpeaksAboutIt() {
        TeachingPlan plan = plan(SampleLessons.of(
                "Figure", "en", "## One\n\nBefore.\n\n![A ship](s.png)\n\nAfter it.\n\n## Two\n\nElse."));
        Board after = boardOf(plan, "After it.");
        Board before = boardOf(plan, "Before.");
        Board other = boardOf(plan, "Else.");
        UUID figure = plan.beats().stream()
                .filter(b -> b.kind() == Beat.Kind.SHOW)
                .findFirst()
                .orElseThrow()
                .block();
        assertThat(after.blocks()).contains(figure);
        assertThat(before.blocks()).doesNotContain(figure);
        assertThat(other.blocks()).doesNotContain(figure);
    }

    @Test
    void anEmptyLessonIsGreetedAndClosed() {
        assertThat(plan(SampleLessons.of("Nothing", "en", "")).beats()).hasSize(2);
    }

    @Test
    void aLessonOfHeadingsNamesThem() {
        assertThat(said(plan(SampleLessons.of("Heads", "en", "# Heads\n\n## One\n\n## Two\n\n## Three"))))
                .contains("One", "Two", "Three");
    }

    @Test
    void aHugeLessonIsCompiledInASecondOrTwo() {
        String huge = "## Part\n\nOne sentence follows the other here. It has some words, and a few commas.\n\n"
                .repeat(3_000);
        long start = System.nanoTime();
        assertThat(plan(SampleLessons.of("Huge", "en", huge)).beats().size()).isGreaterThan(6_000);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(15_000);
    }

    @Test
    void oneEndlessSentenceIsCutAllTheSame() {
        String endless = "word ".repeat(5_000) + "\n\n" + "x".repeat(20_000);
        assertThat(plan(SampleLessons.of("Endless", "en", endless)).beats())
                .allSatisfy(
                        b -> assertThat(SpeechPace.estimateMs(b.speech(), "en")).isLessThan(TWELVE_SECONDS));
    }

    @Test
    void arabicIsSaidVowelledAndReadWithoutVowels() {
        TeachingPlan plan = plan(SampleLessons.of(
                "المشروع", "ar", "## البداية\n\nالمشروع عمل مؤقت.\n<!-- say: اَلْمَشْرُوعُ عَمَلٌ مُؤَقَّتٌ. -->"));
        assertThat(plan.beats()).anySatisfy(b -> {
            assertThat(b.caption()).isEqualTo("المشروع عمل مؤقت.");
            assertThat(b.speech()).isEqualTo("اَلْمَشْرُوعُ عَمَلٌ مُؤَقَّتٌ.");
        });
        assertThat(plan.beats().getFirst().speech()).contains("\u064E");
        assertThat(plan.beats()).allSatisfy(b -> assertThat(b.caption()).doesNotContain("\u064E"));
    }

    @Test
    void checksAreMadeOnlyFromTermsThatTheLessonDefines() {
        String defining = """
                ## Stock
                Goods that wait for a customer on our shelves are called **cycle stock**.

                ## Cover
                Goods that cover a surprise in what customers want are called **safety stock**.

                ## Road
                Goods that are still travelling between two places are called **pipeline stock**.
                """;
        TeachingPlan plan = plan(SampleLessons.of("Defining", "en", defining));
        assertThat(plan.checks()).isNotEmpty().allSatisfy(c -> {
            assertThat(c.made()).isTrue();
            assertThat(c.question().choices().stream().filter(Block.Choice::correct))
                    .hasSize(1);
            assertThat(c.question().choices()).extracting(Block.Choice::text).doesNotHaveDuplicates();
        });
        assertThat(plan(SampleLessons.of("Talk", "en", "## A\n\nWe talk. It is a **nice** day for a walk in the park."))
                        .checks())
                .isEmpty();
    }

    @Test
    void transitionsVary() {
        String headings = Stream.of("One", "Two", "Three", "Four", "Five")
                .map(h -> "## " + h + "\n\nSome text.\n\n")
                .collect(Collectors.joining());
        List<String> transitions = plan(SampleLessons.of("Many", "en", headings)).beats().stream()
                .map(Beat::caption)
                .filter(c -> c.matches(".*(One|Two|Three|Four|Five)\\."))
                .map(c -> c.replaceAll("(One|Two|Three|Four|Five)\\.$", ""))
                .distinct()
                .toList();
        assertThat(transitions).hasSizeGreaterThanOrEqualTo(4);
    }

    private TeachingPlan plan(PublishedLesson lesson) {
        return compiler.compile(lesson, PlanPhrases.in(lesson.language()), null);
    }

    private static Board boardOf(TeachingPlan plan, String caption) {
        return plan.beats().stream()
                .filter(b -> b.caption().equals(caption))
                .min(Comparator.comparing(b -> plan.indexOf(b.id())))
                .orElseThrow()
                .board();
    }

    private static String said(TeachingPlan plan) {
        return said(plan.beats());
    }

    private static String said(List<Beat> beats) {
        return beats.stream().map(Beat::caption).collect(Collectors.joining("\n"));
    }
}
