package io.lectern.tutor.adapt;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Ids;
import io.lectern.tutor.Beat;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.adapt.Adaptation.Way;
import io.lectern.tutor.plan.compile.PlanCompiler;
import io.lectern.tutor.plan.compile.PlanPhrases;
import io.lectern.tutor.speech.SpeechPace;
import io.lectern.tutor.testing.SampleLessons;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What of a section is kept, repeated and left out. */
class FittedSectionsTest {

    private static final String POINTS = """
            ## Cycle stock

            Cycle stock lets us order in batches of many pieces. It is half of each order on average.

            ## Safety stock

            Safety stock covers surprises in demand and delivery. Nobody can plan surprises away.

            ::: tip
            Forecasts of the weather never help anybody.
            :::

            ## What we take with us

            ::: keypoints
            - Safety stock covers surprises in demand.
            - Cycle stock is half of each order on average.
            - Forecasts of the weather never help.
            - Bananas ripen quickly under glass.
            :::
            """;

    private static final String THREE_TEXTS = """
            ## Reasons

            Every kind of stock has its reason.

            Nobody keeps stock for nothing at all.

            It would cost the house far too much.
            """;
    private static final String FOURTH_TEXT = """

            So the stock is counted once a week.
            """;
    private static final String NEXT = """

            ## Next

            Something else comes after that.
            """;

    /** A lesson with its plan. */
    private record Taught(PublishedLesson lesson, TeachingPlan plan) {

        static Taught of(String text) {
            PublishedLesson lesson = SampleLessons.of("Stock", "en", text);
            TeachingPlan plan =
                    new PlanCompiler(SpeechPace::estimateMs).compile(lesson, PlanPhrases.in(lesson.language()), null);
            return new Taught(lesson, plan);
        }

        UUID heading(int number) {
            return lesson.blocks().stream()
                    .filter(block -> block.kind() == BlockKind.HEADING)
                    .map(Block::id)
                    .toList()
                    .get(number);
        }

        AdaptablePlan adaptable() {
            return new AdaptablePlan(plan, lesson);
        }

        List<Beat> fitted(int heading, Way way) {
            return adaptable().with(List.of(adaptation(heading, way))).beats().stream()
                    .filter(beat -> heading(heading).equals(beat.section()))
                    .toList();
        }

        Adaptation adaptation(int heading, Way way) {
            return new Adaptation(heading(heading), way, Ids.next(), "Stock");
        }

        List<String> keyPoints(int heading) {
            return KeyPoints.of(Section.of(plan, lesson, heading(heading))).stream()
                    .map(Beat::caption)
                    .toList();
        }
    }

    @Test
    void aKeyPointSumsUpTheSectionThatHoldsMostOfItsWords() {
        Taught taught = Taught.of(POINTS);
        assertThat(taught.keyPoints(0)).containsExactly("Cycle stock is half of each order on average.");
        assertThat(taught.keyPoints(1))
                .as("words in a box are not the section's, and what no section holds sums up none")
                .containsExactly("Safety stock covers surprises in demand.");
    }

    @Test
    void ofTwoSectionsThatHoldAKeyPointTheOneThatHoldsMoreIsSummedUp() {
        String both = """
                ## Lorries

                A lorry carries twenty pallets across the border.

                ## Trains

                A train carries pallets, too.

                ## What we take with us

                ::: keypoints
                - A lorry carries twenty pallets.
                :::
                """;
        assertThat(Taught.of(both).keyPoints(0)).hasSize(1);
        assertThat(Taught.of(both).keyPoints(1)).isEmpty();
        Taught turned = Taught.of(both.replace("twenty pallets across", "pallets across")
                .replace("A train carries pallets, too.", "A train carries twenty pallets, and a lorry one."));
        assertThat(turned.keyPoints(0)).isEmpty();
        assertThat(turned.keyPoints(1)).hasSize(1);
    }

    @Test
    void whatItsAuthorWroteToBeSaidIsAStatementAndWhatIsNotInTheTextIsNone() {
        Taught said = Taught.of(THREE_TEXTS.replace(
                        "has its reason.\n",
                        "has its reason.\n\n<!-- say: Each and every kind of stock is there for a reason. -->\n")
                + FOURTH_TEXT
                + NEXT);
        assertThat(said.fitted(0, Way.SHORTENED).get(1).speech()).contains("Each and every kind");
        assertThat(said.fitted(0, Way.SHORTENED)).hasSize(3);
    }

    @Test
    void howManyPointsAListHasIsNoStatementOfItsAuthor() {
        String list = """
                ## Reasons

                - Every kind of stock has its reason.
                - Nobody keeps stock for nothing at all.
                - It would cost the house far too much.
                - So the stock is counted once a week.

                The reasons are looked at every month.
                """;
        Taught taught = Taught.of(list + NEXT);
        assertThat(taught.plan().beats()).extracting(Beat::caption).anyMatch(caption -> caption.contains("points"));
        assertThat(taught.fitted(0, Way.SHORTENED))
                .extracting(Beat::caption)
                .contains("The reasons are looked at every month.")
                .noneMatch(caption -> caption.contains("points"));
    }

    @Test
    void theLastBeatOfAShortSectionStandsForAllThatWasLeftOut() {
        Taught taught = Taught.of(THREE_TEXTS + FOURTH_TEXT + NEXT);
        Adaptation shorter = taught.adaptation(0, Way.SHORTENED);
        List<Beat> brief = taught.fitted(0, Way.SHORTENED);
        BitSet all = new BitSet();
        Section.of(taught.plan(), taught.lesson(), taught.heading(0))
                .beats()
                .forEach(beat -> all.set(taught.plan().indexOf(beat.id())));
        assertThat(taught.adaptable().standsFor(brief.getLast(), List.of(shorter)))
                .isEqualTo(all);
        BitSet first = new BitSet();
        first.set(taught.plan().indexOf(brief.getFirst().id()));
        assertThat(taught.adaptable().standsFor(brief.getFirst(), List.of(shorter)))
                .isEqualTo(first);
        BitSet own = new BitSet();
        own.set(taught.plan().indexOf(brief.getLast().id()));
        assertThat(taught.adaptable().standsFor(brief.getLast(), List.of(taught.adaptation(0, Way.DEEPENED))))
                .isEqualTo(own);
    }

    @Test
    void whatIsSaidInAdditionStandsForNoPlace() {
        Taught taught = Taught.of(POINTS);
        Beat more = taught.fitted(1, Way.DEEPENED).getLast();
        assertThat(taught.adaptable()
                        .standsFor(more, List.of(taught.adaptation(1, Way.DEEPENED)))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoWantsTheWholeSectionGetsItForTheSameSkill() {
        Adaptation shorter = Taught.of(THREE_TEXTS).adaptation(0, Way.SHORTENED);
        assertThat(shorter.whole())
                .isEqualTo(new Adaptation(shorter.section(), Way.WHOLE, shorter.skill(), shorter.skillName()));
    }

    @Test
    void aSectionIsShortenedWhenThatSavesTwoBeats() {
        Taught less = Taught.of(THREE_TEXTS + NEXT);
        assertThat(less.fitted(0, Way.WHOLE)).hasSize(4);
        assertThat(less.adaptable().allows(less.heading(0), Way.SHORTENED)).isFalse();
        Taught more = Taught.of(THREE_TEXTS + FOURTH_TEXT + NEXT);
        assertThat(more.fitted(0, Way.WHOLE)).hasSize(5);
        assertThat(more.fitted(0, Way.SHORTENED)).hasSize(3);
    }

    @Test
    void withoutKeyPointsTheAuthorsExplanationOfTheCheckIsSaid() {
        Taught taught = Taught.of("""
                ## One

                Every kind of stock has its reason. Nobody keeps stock for nothing.

                ::: question
                How is this?
                - [x] Good | Yes.
                - [ ] Bad | No.
                :::

                ::: question
                Which stock covers surprises?
                - [x] Safety stock | Yes.
                - [ ] Cycle stock | No.
                > Surprises are what a reserve is for.
                :::
                """);
        assertThat(taught.fitted(0, Way.DEEPENED))
                .extracting(Beat::caption)
                .contains("Surprises are what a reserve is for.");
    }

    @Test
    void theAuthorsQuestionIsAskedAgainInTheAuthorsSpokenWords() {
        Taught taught = Taught.of("""
                ## One

                A row of boards carries many parcels at once.

                ::: question
                What carries many parcels?
                - [x] Boards | Yes.
                - [ ] Hands | No.
                - [ ] Nothing | No.
                :::

                <!-- say: Tell me: what carries many parcels at once? -->
                """);
        assertThat(taught.fitted(0, Way.DEEPENED))
                .filteredOn(beat -> beat.kind() == Beat.Kind.ASK)
                .hasSize(2)
                .allSatisfy(beat -> assertThat(beat.speech()).contains("Tell me: what"));
    }

    @Test
    void whatOpensAndClosesTheLessonBelongsToNoSection() {
        Taught taught = Taught.of("""
                ## One

                ::: objectives
                - Name the kinds of stock.
                :::

                ::: tip
                Count twice.
                :::

                Every kind of stock has its reason.
                """);
        List<Beat> own =
                Section.of(taught.plan(), taught.lesson(), taught.heading(0)).beats();
        assertThat(own).extracting(Beat::caption).noneMatch(caption -> caption.contains("Name the kinds"));
        assertThat(own).extracting(Beat::caption).anyMatch(caption -> caption.contains("Count twice"));
    }
}
