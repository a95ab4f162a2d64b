package io.lectern.assessment.grounding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Spreads a number of things to make over the pieces of a lesson by their length. */
public final class Shares {

    private Shares() {}

    /** A piece, and how many things are to be made of it. */
    public record Share(Piece piece, int wanted) {}

    /** In the order of the pieces, without those of which nothing is made; together {@code wanted}. */
    public static List<Share> of(List<Piece> pieces, int wanted) {
        int[] shares = spread(pieces, wanted);
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > 0)
                .mapToObj(i -> new Share(pieces.get(i), shares[i]))
                .toList();
    }

    private static int[] spread(List<Piece> pieces, int wanted) {
        long all = pieces.stream().mapToLong(Piece::letters).sum();
        int[] shares = pieces.stream()
                .mapToInt(piece -> (int) ((long) wanted * piece.letters() / all))
                .toArray();
        int left = wanted - Arrays.stream(shares).sum();
        IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingLong(
                        i -> -((long) wanted * pieces.get(i).letters() % all)))
                .limit(left)
                .forEach(i -> shares[i]++);
        return shares;
    }
}
