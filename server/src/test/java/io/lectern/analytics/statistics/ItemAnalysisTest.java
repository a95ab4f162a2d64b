package io.lectern.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.lectern.analytics.statistics.ItemAnalysis.Earned;
import io.lectern.analytics.statistics.ItemAnalysis.Figures;
import io.lectern.analytics.statistics.ItemAnalysis.Remark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ItemAnalysisTest {

    /** One learner's points, a point each for the questions A, B, C ... */
    private static List<Earned<String>> paper(double... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Earned<>(String.valueOf((char) ('A' + i)), points[i], 1))
                .toList();
    }

    private static Figures of(String key, List<List<Earned<String>>> papers) {
        return Objects.requireNonNull(ItemAnalysis.of(papers).get(key));
    }

    @Test
    void facilityIsTheMeanShareOfThePoints() {
        Figures a = of("A", List.of(paper(1, 0), paper(0, 0), paper(0.5, 1), paper(1, 1)));
        assertThat(a.answers()).isEqualTo(4);
        assertThat(a.facility()).isEqualTo(0.625);
        List<List<Earned<String>>> ofTen = List.of(
                List.of(new Earned<>("A", 5, 10), new Earned<>("B", 0, 1)),
                List.of(new Earned<>("A", 10, 10), new Earned<>("B", 1, 1)));
        assertThat(of("A", ofTen).facility()).isEqualTo(0.75);
    }

    /** Worked by hand: shares 1 1 0 0 0 against rests 1, 1/2, 1/2, 0, 0. */
    @Test
    void discriminationIsTheCorrelationWithTheRest() {
        Figures a = of("A", List.of(paper(1, 1, 1), paper(1, 1, 0), paper(0, 0, 1), paper(0, 0, 0), paper(0, 0, 0)));
        assertThat(Objects.requireNonNull(a.discrimination())).isCloseTo(0.7 / Math.sqrt(1.2 * 0.7), within(1e-12));
    }

    @Test
    void theQuestionItselfIsNotPartOfTheRest() {
        assertThat(of("A", List.of(paper(1, 0, 0), paper(0, 0, 0))).discrimination())
                .isNull();
        Figures against = of("A", List.of(paper(1, 0, 0), paper(0, 1, 1)));
        assertThat(Objects.requireNonNull(against.discrimination())).isCloseTo(-1, within(1e-12));
    }

    /** All of a paper of one point, against half of a paper of ten: who had A right did better, though with fewer points. */
    @Test
    void theRestIsAShareOfWhatThatPaperCouldEarn() {
        List<List<Earned<String>>> drawn = List.of(
                List.of(new Earned<>("A", 1, 1), new Earned<>("B", 1, 1)),
                List.of(new Earned<>("A", 0, 1), new Earned<>("C", 5, 10)));
        assertThat(Objects.requireNonNull(of("A", drawn).discrimination())).isCloseTo(1, within(1e-12));
    }

    @Test
    void whatNeverDiffersTellsNothing() {
        assertThat(of("A", List.of(paper(1, 1), paper(1, 0))).discrimination()).isNull();
        assertThat(of("A", List.of(paper(1))).discrimination()).isNull();
        assertThat(of("A", List.of(paper(1), paper(0))).discrimination()).isNull();
        assertThat(ItemAnalysis.<String>of(List.of())).isEmpty();
    }

    @Test
    void thereAreNoRemarksBeforeThereIsEnoughToSay() {
        assertThat(of("A", Collections.nCopies(ItemAnalysis.ENOUGH - 1, paper(1, 1)))
                        .remarks())
                .isEmpty();
        assertThat(of("A", Collections.nCopies(ItemAnalysis.ENOUGH, paper(1, 1)))
                        .remarks())
                .containsExactly(Remark.TOO_EASY);
        assertThat(of("A", Collections.nCopies(ItemAnalysis.ENOUGH, paper(0, 1)))
                        .remarks())
                .containsExactly(Remark.TOO_HARD);
    }

    @Test
    void theLimitsThemselvesAreFine() {
        List<List<Earned<String>>> easy = new ArrayList<>(Collections.nCopies(19, paper(1, 1)));
        easy.add(paper(0, 0));
        assertThat(of("A", easy).facility()).isEqualTo(0.95);
        assertThat(of("A", easy).remarks()).isEmpty();
        List<List<Earned<String>>> hard = new ArrayList<>(Collections.nCopies(16, paper(0, 0)));
        hard.addAll(Collections.nCopies(4, paper(1, 1)));
        assertThat(of("A", hard).facility()).isEqualTo(0.2);
        assertThat(of("A", hard).remarks()).isEmpty();
    }

    @Test
    void aQuestionThatGoodLearnersMissIsMisleading() {
        List<List<Earned<String>>> papers = new ArrayList<>(Collections.nCopies(10, paper(0, 1)));
        papers.addAll(Collections.nCopies(10, paper(1, 0)));
        assertThat(of("A", papers).remarks()).containsExactly(Remark.MISLEADING);
    }

    @RepeatedTest(100)
    void figuresStayInTheirBoundsAndDoNotDependOnOrderOrOnWhatAPointIsWorth(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        int questions = 1 + random.nextInt(6);
        List<List<Earned<String>>> papers = new ArrayList<>();
        List<List<Earned<String>>> tenfold = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(40); i++) {
            double[] points = random.doubles(questions).map(Math::rint).toArray();
            papers.add(paper(points));
            tenfold.add(paper(points).stream()
                    .map(e -> new Earned<>(e.key(), 10 * e.earned(), 10 * e.possible()))
                    .toList());
        }
        var figures = ItemAnalysis.of(papers);
        assertThat(figures).hasSize(questions);
        figures.forEach((key, found) -> {
            assertThat(found.answers()).isEqualTo(papers.size());
            assertThat(found.facility()).isBetween(0.0, 1.0);
            if (found.discrimination() != null) {
                assertThat(found.discrimination()).isBetween(-1.0, 1.0);
            }
            Figures more = Objects.requireNonNull(ItemAnalysis.of(tenfold).get(key));
            assertThat(more.facility()).isCloseTo(found.facility(), within(1e-9));
            assertThat(more.discrimination() == null).isEqualTo(found.discrimination() == null);
        });
        Collections.reverse(papers);
        ItemAnalysis.of(papers)
                .forEach((key, found) -> assertThat(found.facility())
                        .isCloseTo(Objects.requireNonNull(figures.get(key)).facility(), within(1e-9)));
    }
}
