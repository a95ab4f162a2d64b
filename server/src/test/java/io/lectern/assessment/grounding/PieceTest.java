package io.lectern.assessment.grounding;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import io.lectern.kernel.Ids;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PieceTest {

    private static final String TEXT =
            "Average stock is half of the order quantity. With orders of 1,200 boxes, 600 boxes"
                    + " lie on the shelf on average.";

    private static Block block(BlockKind kind, String text) {
        return new Block(Ids.next(), kind, text, null, 0, text, null, null, null, null, null, null);
    }

    @Test
    void whatLearnersDoNotSeeIsNotShownToTheModel() {
        var callout = new Block.Callout("instructor", null, "Ask them why it is secret and hidden from everybody.");
        var question = new Block.Question("Which one is it?", List.of(), null, null);
        List<Piece> pieces = Piece.of(List.of(
                block(BlockKind.TEXT, TEXT + "\u200B\u202E"),
                new Block(
                        Ids.next(),
                        BlockKind.CALLOUT,
                        "",
                        null,
                        0,
                        callout.body(),
                        null,
                        null,
                        null,
                        callout,
                        null,
                        null),
                new Block(
                        Ids.next(),
                        BlockKind.QUESTION,
                        "",
                        null,
                        0,
                        "The answer to the check question is the first one.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        question)));
        assertThat(pieces)
                .singleElement()
                .satisfies(piece -> assertThat(piece.text()).isEqualTo("[p1] " + TEXT));
        assertThat(Piece.of(List.of(block(BlockKind.TEXT, "Short.")))).isEmpty();
    }

    @Test
    void everyQuestionIsAskedForSomewhereInProportion() {
        var random = new Random(7);
        for (int round = 0; round < 200; round++) {
            List<Block> blocks = IntStream.range(0, 1 + random.nextInt(12))
                    .mapToObj(_ -> block(BlockKind.TEXT, "word ".repeat(20 + random.nextInt(900))))
                    .toList();
            List<Piece> pieces = Piece.of(blocks);
            assertThat(pieces).allSatisfy(piece -> assertThat(piece.letters()).isLessThanOrEqualTo(5000));
            assertThat(pieces.stream()
                            .mapToInt(piece -> piece.passages().size())
                            .sum())
                    .isEqualTo(blocks.size());
            int wanted = 1 + random.nextInt(20);
            Map<Piece, Integer> shares = Shares.of(pieces, wanted).stream()
                    .collect(Collectors.toMap(Shares.Share::piece, Shares.Share::wanted, Integer::sum));
            int all = pieces.stream().mapToInt(Piece::letters).sum();
            assertThat(shares.values().stream().mapToInt(i -> i).sum()).isEqualTo(wanted);
            assertThat(shares.values()).doesNotContain(0);
            for (Piece piece : pieces) {
                double exact = (double) wanted * piece.letters() / all;
                assertThat(shares.getOrDefault(piece, 0)).isBetween((int) Math.floor(exact), (int) Math.ceil(exact));
            }
        }
    }
}
