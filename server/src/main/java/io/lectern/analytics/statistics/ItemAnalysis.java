package io.lectern.analytics.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How well the questions of quizzes and exams do their work, from what learners earned with them. */
public final class ItemAnalysis {

    /** From so many answers on a question may be called too easy, too hard or misleading. */
    public static final int ENOUGH = 20;

    private static final double TOO_EASY = 0.95;
    private static final double TOO_HARD = 0.2;
    private static final double MISLEADING = 0.1;

    private ItemAnalysis() {}

    /** What a learner earned with a question. @param key what stands for the question @param possible more than 0 */
    public record Earned<K>(K key, double earned, double possible) {
        double share() {
            return earned / possible;
        }
    }

    /** What makes a question worth a look. */
    public enum Remark {
        /** Almost everybody gets it right: it tells nobody apart. */
        TOO_EASY,
        /** Hardly anybody does. */
        TOO_HARD,
        /** Who does well elsewhere does not do better here. */
        MISLEADING
    }

    /**
     * @param answers how many learners were asked
     * @param facility the mean share of its points that they earned, 0 to 1
     * @param discrimination how closely that share goes with the share of the other points of the same attempt, -1 to 1; null when
     *     it cannot be told because one of the two never differs
     */
    public record Figures(
            int answers, double facility, @Nullable Double discrimination, List<Remark> remarks) {
        public Figures {
            remarks = List.copyOf(remarks);
        }
    }

    /** @param papers one per attempt: what was earned with each of its questions */
    public static <K> Map<K, Figures> of(List<List<Earned<K>>> papers) {
        Map<K, List<Earned<K>>> byQuestion = new LinkedHashMap<>();
        Map<K, List<Pair>> pairs = new LinkedHashMap<>();
        for (List<Earned<K>> paper : papers) {
            double earned = paper.stream().mapToDouble(Earned::earned).sum();
            double possible = paper.stream().mapToDouble(Earned::possible).sum();
            for (Earned<K> item : paper) {
                byQuestion.computeIfAbsent(item.key(), _ -> new ArrayList<>()).add(item);
                double rest = possible - item.possible();
                if (rest > 0) {
                    pairs.computeIfAbsent(item.key(), _ -> new ArrayList<>())
                            .add(new Pair(item.share(), (earned - item.earned()) / rest));
                }
            }
        }
        Map<K, Figures> figures = new LinkedHashMap<>();
        byQuestion.forEach((key, items) -> figures.put(key, figures(items, pairs.getOrDefault(key, List.of()))));
        return figures;
    }

    private record Pair(double item, double rest) {}

    private static <K> Figures figures(List<Earned<K>> items, List<Pair> pairs) {
        double facility = items.stream().mapToDouble(Earned::share).average().orElse(0);
        Double discrimination = correlation(pairs);
        return new Figures(items.size(), facility, discrimination, remarks(items.size(), facility, discrimination));
    }

    private static List<Remark> remarks(int answers, double facility, @Nullable Double discrimination) {
        List<Remark> remarks = new ArrayList<>();
        if (answers >= ENOUGH) {
            if (facility > TOO_EASY) {
                remarks.add(Remark.TOO_EASY);
            }
            if (facility < TOO_HARD) {
                remarks.add(Remark.TOO_HARD);
            }
            if (discrimination != null && discrimination < MISLEADING) {
                remarks.add(Remark.MISLEADING);
            }
        }
        return remarks;
    }

    /** Pearson's; with questions that are right or wrong it is the point-biserial correlation. */
    private static @Nullable Double correlation(List<Pair> pairs) {
        double meanItem = pairs.stream().mapToDouble(Pair::item).average().orElse(0);
        double meanRest = pairs.stream().mapToDouble(Pair::rest).average().orElse(0);
        double both = 0;
        double item = 0;
        double rest = 0;
        for (Pair pair : pairs) {
            double a = pair.item() - meanItem;
            double b = pair.rest() - meanRest;
            both += a * b;
            item += a * a;
            rest += b * b;
        }
        double spread = Math.sqrt(item) * Math.sqrt(rest);
        return spread < 1e-9 ? null : Math.clamp(both / spread, -1.0, 1.0);
    }
}
