package io.lectern.courses.internal.markdown;

import io.lectern.courses.Block;
import io.lectern.courses.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * Finds out which block of an edited text is which block of the text before, so that ids, and with them progress and
 * citations, stay with what they belong to.
 *
 * <p>In this order: unchanged blocks in unchanged order; unchanged blocks that moved; changed blocks of the same kind,
 * the most similar first. What is left is new. An id is given once.
 */
public final class StableIds {

    private static final double SIMILAR = 0.4;

    private final List<Block> old;
    private final List<Block> fresh;
    private final boolean[] taken;
    private final UUID[] ids;

    private StableIds(List<Block> old, List<Block> fresh) {
        this.old = old;
        this.fresh = fresh;
        this.taken = new boolean[old.size()];
        this.ids = new UUID[fresh.size()];
    }

    /**
     * The fresh blocks with the ids that they had.
     *
     * @param old the blocks of the text before
     * @param earlier blocks of an earlier text; one that was removed and comes back unchanged gets its id again
     */
    public static List<Block> keep(List<Block> old, List<Block> earlier, List<Block> fresh) {
        var matching = new StableIds(old, fresh);
        matching.unmoved();
        matching.moved();
        matching.returned(earlier);
        matching.changed();
        List<Block> kept = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            kept.add(matching.ids[i] == null ? fresh.get(i) : fresh.get(i).withId(matching.ids[i]));
        }
        return kept;
    }

    /** Longest common subsequence over the middle that is left between an equal beginning and an equal end. */
    private void unmoved() {
        int start = 0;
        while (start < Math.min(old.size(), fresh.size()) && same(start, start)) {
            match(start, start++);
        }
        int oldEnd = old.size();
        int freshEnd = fresh.size();
        while (oldEnd > start && freshEnd > start && same(oldEnd - 1, freshEnd - 1)) {
            match(--oldEnd, --freshEnd);
        }
        int[][] longest = new int[oldEnd - start + 1][freshEnd - start + 1];
        for (int o = oldEnd - 1; o >= start; o--) {
            for (int f = freshEnd - 1; f >= start; f--) {
                longest[o - start][f - start] = same(o, f)
                        ? longest[o - start + 1][f - start + 1] + 1
                        : Math.max(longest[o - start + 1][f - start], longest[o - start][f - start + 1]);
            }
        }
        int o = start;
        int f = start;
        while (o < oldEnd && f < freshEnd) {
            if (same(o, f)) {
                match(o++, f++);
            } else if (longest[o - start + 1][f - start] >= longest[o - start][f - start + 1]) {
                o++;
            } else {
                f++;
            }
        }
    }

    private void moved() {
        Map<String, Deque<Integer>> waiting = new HashMap<>();
        for (int o = 0; o < old.size(); o++) {
            if (!taken[o]) {
                waiting.computeIfAbsent(key(old.get(o)), _ -> new ArrayDeque<>())
                        .add(o);
            }
        }
        for (int f = 0; f < fresh.size(); f++) {
            Deque<Integer> candidates = ids[f] == null ? waiting.get(key(fresh.get(f))) : null;
            if (candidates != null && !candidates.isEmpty()) {
                match(candidates.remove(), f);
            }
        }
    }

    private void returned(List<Block> earlier) {
        Set<UUID> used = new HashSet<>();
        old.forEach(block -> used.add(block.id()));
        Map<String, UUID> gone = new HashMap<>();
        earlier.stream().filter(block -> !used.contains(block.id())).forEach(block -> gone.put(key(block), block.id()));
        for (int f = 0; f < fresh.size(); f++) {
            UUID id = ids[f] == null ? gone.remove(key(fresh.get(f))) : null;
            if (id != null) {
                ids[f] = id;
            }
        }
    }

    private record Pair(int old, int fresh, double similarity, double distance) {}

    private void changed() {
        for (BlockKind kind : BlockKind.values()) {
            List<Integer> left = open(old, kind, o -> taken[o]);
            List<Integer> right = open(fresh, kind, f -> ids[f] != null);
            int[][] leftGrams = left.stream().map(o -> grams(old.get(o))).toArray(int[][]::new);
            int[][] rightGrams = right.stream().map(f -> grams(fresh.get(f))).toArray(int[][]::new);
            List<Pair> pairs = new ArrayList<>();
            for (int l = 0; l < left.size(); l++) {
                for (int r = 0; r < right.size(); r++) {
                    double similarity = similarity(leftGrams[l], rightGrams[r]);
                    if (similarity >= SIMILAR) {
                        pairs.add(new Pair(left.get(l), right.get(r), similarity, distance(left.get(l), right.get(r))));
                    }
                }
            }
            pairs.sort(Comparator.comparingDouble(Pair::similarity).reversed().thenComparingDouble(Pair::distance));
            for (Pair pair : pairs) {
                if (!taken[pair.old] && ids[pair.fresh] == null) {
                    match(pair.old, pair.fresh);
                }
            }
        }
    }

    private static List<Integer> open(List<Block> blocks, BlockKind kind, IntPredicate matched) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).kind() == kind && !matched.test(i)) {
                open.add(i);
            }
        }
        return open;
    }

    private double distance(int o, int f) {
        return Math.abs((double) o / old.size() - (double) f / fresh.size());
    }

    private void match(int o, int f) {
        taken[o] = true;
        ids[f] = old.get(o).id();
    }

    private boolean same(int o, int f) {
        return old.get(o).kind() == fresh.get(f).kind()
                && old.get(o).source().equals(fresh.get(f).source());
    }

    private static String key(Block block) {
        return block.kind() + "\n" + block.source();
    }

    /** Share of common letter triples (Dice's coefficient). */
    private static double similarity(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                common++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return a.length + b.length == 0 ? 0 : 2.0 * common / (a.length + b.length);
    }

    private static int[] grams(Block block) {
        String text = " " + block.source().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
        int[] grams = new int[Math.max(0, text.length() - 2)];
        for (int i = 0; i < grams.length; i++) {
            grams[i] = (text.charAt(i) * 31 + text.charAt(i + 1)) * 31 + text.charAt(i + 2);
        }
        Arrays.sort(grams);
        return grams;
    }
}
