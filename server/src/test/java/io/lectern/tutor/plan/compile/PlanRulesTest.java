package io.lectern.tutor.plan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every plan keeps to, whatever the lesson; tried on a lesson of everything and on the demo courses. */
class PlanRulesTest {

    private static final int TWELVE_SECONDS = 12_000;
    private static final Pattern MARKDOWN = Pattern.compile("\\*\\*|`|\\]\\(|^#|^:::|\\{#|\\[\\^|<!--|</?[a-z]+>");
    private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|://");
    private static final Pattern CODE = Pattern.compile("[{}\\[\\]<>|`_=\\\\]");

    private final PlanCompiler compiler = new PlanCompiler(SpeechPace::estimateMs);

    static Stream<PublishedLesson> lessons() {
        return Stream.of(
                        List.of(SampleLessons.everything()),
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
                .filter(Objects::nonNull)
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
                .filter(Objects::nonNull)
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

    private TeachingPlan plan(PublishedLesson lesson) {
        return compiler.compile(lesson, PlanPhrases.in(lesson.language()), null);
    }
}
