package io.lectern.tutor.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.adapt.Adaptation.Way;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a section for who knows it, and what is added for who does not. */
class AdaptablePlanTest {

    private static final String TEXT = """
            ## Kinds of stock

            There are several reasons:

            Every kind of stock has its reason. Nobody keeps stock for nothing. It would cost too much.

            | Name | What it does |
            | --- | --- |
            | Cycle stock | Lets us order in batches |
            | Safety stock | Covers surprises in demand |
            | Pipeline stock | Is on its way to us |

            What would happen without? We would wait for every order. Customers would not.

            A third text says more. It is left out.

            ::: question
            Which stock covers surprises?
            - [x] Safety stock | Yes.
            - [ ] Cycle stock | No.
            > Surprises are what a reserve is for.
            :::

            ## The price

            Stock costs money.

            ## What we take with us

            ::: keypoints
            - Every kind of stock has a reason of its own.
            :::
            """;

    private final PublishedLesson lesson = SampleLessons.of("Stock", "en", TEXT);
    private final TeachingPlan plan = compiled(lesson);
    private final AdaptablePlan adaptable = new AdaptablePlan(plan, lesson);
    private final UUID kinds = headings(lesson).getFirst();
    private final UUID price = headings(lesson).get(1);

    private static TeachingPlan compiled(PublishedLesson lesson) {
        return new PlanCompiler(SpeechPace::estimateMs).compile(lesson, PlanPhrases.in(lesson.language()), null);
    }

    private static List<UUID> headings(PublishedLesson lesson) {
        return lesson.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(Block::id)
                .toList();
    }

    private static Adaptation taught(UUID section, Way way) {
        return new Adaptation(section, way, Ids.next(), "Stock");
    }

    private TeachingPlan with(UUID section, Way way) {
        return adaptable.with(List.of(taught(section, way)));
    }

    private static List<String> captions(TeachingPlan plan, UUID section) {
        return plan.beats().stream()
                .filter(beat -> section.equals(beat.section()))
                .map(Beat::caption)
                .toList();
    }

    @Test
    void whatIsKnownShrinksToItsFirstStatements() {
        List<String> said = captions(with(kinds, Way.SHORTENED), kinds);
        assertThat(said).hasSize(3);
        assertThat(said.getFirst()).containsAnyOf("You know this already", "This, too, you know", "You have shown");
        assertThat(said.get(1)).startsWith("Every kind of stock has its reason.");
        assertThat(said.get(2)).isEqualTo("Every kind of stock has a reason of its own.");
    }

    @Test
    void theRestOfTheLessonStaysAsItIs() {
        TeachingPlan fitted = with(kinds, Way.SHORTENED);
        assertThat(captions(fitted, price)).isEqualTo(captions(plan, price));
        assertThat(fitted.beats().getLast()).isEqualTo(plan.beats().getLast());
        assertThat(fitted.beats())
                .anySatisfy(
                        beat -> assertThat(beat.caption()).isEqualTo("Every kind of stock has a reason of its own."));
    }

    @Test
    void aSectionKeepsTheIdOfItsFirstBeat() {
        UUID first = plan.beats().stream()
                .filter(beat -> kinds.equals(beat.section()))
                .findFirst()
                .orElseThrow()
                .id();
        for (Way way : Way.values()) {
            assertThat(with(kinds, way).indexOf(first)).isEqualTo(plan.indexOf(first));
        }
    }

    @Test
    void whatLeavesNothingOutIsNotShortened() {
        assertThat(adaptable.allows(price, Way.SHORTENED)).isFalse();
        assertThat(with(price, Way.SHORTENED)).isEqualTo(plan);
        assertThat(adaptable.allows(Ids.next(), Way.SHORTENED)).isFalse();
        assertThat(adaptable.allows(Ids.next(), Way.DEEPENED)).isFalse();
    }

    @Test
    void whatIsWeakIsSaidInOtherWordsAndAskedOnceMore() {
        TeachingPlan fitted = with(kinds, Way.DEEPENED);
        List<String> before = captions(plan, kinds);
        List<String> said = captions(fitted, kinds);
        assertThat(said).startsWith(before.toArray(String[]::new)).hasSizeGreaterThan(before.size() + 2);
        assertThat(said).contains("Every kind of stock has a reason of its own.");
        Check asked = fitted.checks().getLast();
        assertThat(plan.check(asked.id())).isEmpty();
        assertThat(asked.made()).isTrue();
        assertThat(asked.question().choices()).hasSize(3);
        assertThat(asked.question().choices().stream().filter(Block.Choice::correct))
                .hasSize(1);
        assertThat(fitted.beats())
                .anySatisfy(beat -> assertThat(beat.questionBlock()).isEqualTo(asked.id()));
    }

    @Test
    void theSameAdaptationsGiveTheSamePlan() {
        List<Adaptation> both = List.of(taught(kinds, Way.DEEPENED), taught(price, Way.SHORTENED));
        assertThat(new AdaptablePlan(compiled(lesson), lesson).with(both)).isEqualTo(adaptable.with(both));
        assertThat(adaptable.with(List.of(taught(kinds, Way.WHOLE)))).isEqualTo(plan);
        assertThat(adaptable.whole()).isEqualTo(plan);
    }

    static Stream<PublishedLesson> demoLessons() {
        return Stream.of(
                        SampleLessons.demo("inventory-basics", "en"),
                        SampleLessons.demo("procurement-ethics", "en"),
                        SampleLessons.demo("project-management-ar", "ar"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("demoLessons")
    void everyVersionOfADemoLessonCanBeTaught(PublishedLesson demo) {
        TeachingPlan whole = compiled(demo);
        AdaptablePlan fitting = new AdaptablePlan(whole, demo);
        for (Way way : List.of(Way.SHORTENED, Way.DEEPENED)) {
            List<UUID> possible = headings(demo).stream()
                    .filter(section -> fitting.allows(section, way))
                    .toList();
            assertThat(possible).isNotEmpty();
            TeachingPlan fitted = fitting.with(
                    possible.stream().map(section -> taught(section, way)).toList());
            Set<UUID> ids = fitted.beats().stream().map(Beat::id).collect(Collectors.toCollection(HashSet::new));
            assertThat(ids).hasSameSizeAs(fitted.beats());
            assertThat(fitted.beats()).allSatisfy(beat -> {
                assertThat(SpeechPace.estimateMs(beat.speech(), beat.language()))
                        .isLessThan(12_000);
                assertThat(beat.caption()).doesNotContain("{0}");
                if (beat.questionBlock() != null) {
                    assertThat(fitted.check(beat.questionBlock())).isPresent();
                }
            });
            assertThat(fitted.beats().getLast()).isEqualTo(whole.beats().getLast());
            int more = Integer.compare(fitted.beats().size(), whole.beats().size());
            assertThat(more).isEqualTo(way == Way.SHORTENED ? -1 : 1);
        }
    }

    @ParameterizedTest
    @MethodSource("demoLessons")
    void everySectionOfADemoLessonCanBeExplainedAgainAndAskedAgain(PublishedLesson demo) {
        TeachingPlan whole = compiled(demo);
        AdaptablePlan fitting = new AdaptablePlan(whole, demo);
        for (Block heading : demo.blocks()) {
            Section section = Section.of(whole, demo, heading.id());
            boolean taught = section.beats().stream()
                    .anyMatch(beat -> !heading.id().equals(beat.block()) && beat.kind() != Beat.Kind.ASK);
            if (heading.kind() != BlockKind.HEADING || !taught) {
                continue;
            }
            TeachingPlan fitted = fitting.with(List.of(taught(heading.id(), Way.DEEPENED)));
            List<Beat> added = new ArrayList<>(fitted.beats());
            added.removeAll(whole.beats());
            assertThat(added)
                    .as(heading.text())
                    .filteredOn(beat -> beat.kind() == Beat.Kind.ASK)
                    .hasSize(1);
            long explained = added.stream()
                    .takeWhile(beat -> !isLeadToTheCheck(beat, demo, heading))
                    .count();
            assertThat(explained).as("explanation of " + heading.text()).isGreaterThan(1);
            Check check = fitted.checks().getLast();
            assertThat(whole.check(check.id())).isEmpty();
            assertThat(check.question().choices()).hasSizeGreaterThan(1);
            assertThat(check.question().choices().stream().filter(Block.Choice::correct))
                    .isNotEmpty();
        }
    }

    private static boolean isLeadToTheCheck(Beat beat, PublishedLesson demo, Block heading) {
        return beat.caption()
                .equals(PlanPhrases.in(demo.language())
                        .say("deeper.check", heading.id())
                        .caption());
    }

    private static final String PLAIN = """
            ## Pallets

            A row of boards carries many parcels at once. Nobody lifts them one by one.

            ::: question
            What carries many parcels?
            - [x] Boards | Yes.
            - [ ] Hands | No.
            - [ ] Nothing | No.
            :::

            ## Trucks

            Trucks bring them to the next town every night.

            ## Ships

            Ships take far longer and carry far more of them.
            """;

    @Test
    void withoutOtherWordsTheFirstStatementsAreSaidAgainAndTheOwnCheckIsTurned() {
        PublishedLesson plain = SampleLessons.of("Carrying", "en", PLAIN);
        TeachingPlan whole = compiled(plain);
        UUID pallets = headings(plain).getFirst();
        TeachingPlan fitted = new AdaptablePlan(whole, plain).with(List.of(taught(pallets, Way.DEEPENED)));
        assertThat(captions(fitted, pallets))
                .filteredOn(said -> said.startsWith("A row of boards"))
                .hasSize(2);
        Check own = whole.checks().getFirst();
        Check turned = fitted.checks().getLast();
        assertThat(turned.about()).isEqualTo(own.id());
        assertThat(turned.question().prompt()).isEqualTo(own.question().prompt());
        assertThat(turned.question().choices())
                .containsExactlyInAnyOrderElementsOf(own.question().choices());
        for (int i = 0; i < own.question().choices().size(); i++) {
            assertThat(turned.question().choices().get(i))
                    .isNotEqualTo(own.question().choices().get(i));
        }
    }

    @Test
    void withoutAnyCheckItsStatementIsToBeFoundAmongOthers() {
        PublishedLesson plain = SampleLessons.of("Carrying", "en", PLAIN);
        TeachingPlan whole = compiled(plain);
        UUID ships = headings(plain).getLast();
        TeachingPlan fitted = new AdaptablePlan(whole, plain).with(List.of(taught(ships, Way.DEEPENED)));
        Block.Question asked = fitted.checks().getLast().question();
        assertThat(asked.prompt()).contains("Ships");
        assertThat(asked.choices()).hasSize(3);
        assertThat(asked.choices())
                .filteredOn(Block.Choice::correct)
                .extracting(Block.Choice::text)
                .containsExactly("Ships take far longer and carry far more of them.");
    }
}
