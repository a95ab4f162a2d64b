package io.lectern.assessment.grades.formula;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Chooses which results a category leaves out: those without which its mean is best. Where all weigh the same these are the
 * lowest. With different weights the lowest would be a trap: a better mark could then make a worse grade.
 */
final class Dropping {

    private Dropping() {}

    /**
     * The columns to leave out; one always stays.
     *
     * <p>A mean q is reached by some choice when the kept values of weight * (share - q) add up to no less than nothing. Keeping
     * the greatest of them for the best mean known so far finds a better one, until there is none.
     *
     * @param counting columns of one category that count, each with a weight
     */
    static Set<UUID> of(List<Weighed> counting, int lowest) {
        int keep = Math.max(1, counting.size() - lowest);
        if (keep >= counting.size()) {
            return Set.of();
        }
        List<Weighed> kept = counting;
        for (Ratio best = Weighed.mean(kept); ; ) {
            kept = greatest(counting, best, keep);
            Ratio mean = Weighed.mean(kept);
            if (mean.compareTo(best) <= 0) {
                break;
            }
            best = mean;
        }
        Set<UUID> left = new HashSet<>();
        counting.forEach(c -> left.add(c.column()));
        kept.forEach(c -> left.remove(c.column()));
        return left;
    }

    private static List<Weighed> greatest(List<Weighed> columns, Ratio mean, int keep) {
        Comparator<Weighed> byGain =
                Comparator.comparing(c -> c.weight().times(c.share().minus(mean)));
        return columns.stream().sorted(byGain.reversed()).limit(keep).toList();
    }
}
