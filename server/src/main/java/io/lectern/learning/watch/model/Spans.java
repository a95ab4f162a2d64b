package io.lectern.learning.watch.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of a video, put together: in order, and none touches another. However often a moment is played, it counts once. */
public final class Spans {

    public static final Spans NONE = new Spans(List.of());

    private final List<Span> all;

    private Spans(List<Span> all) {
        this.all = List.copyOf(all);
    }

    /** Put together of stretches in any order, which may overlap. */
    public static Spans of(List<Span> stretches) {
        List<Span> sorted =
                stretches.stream().sorted(Comparator.comparingLong(Span::from)).toList();
        List<Span> joined = new ArrayList<>();
        for (Span next : sorted) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last == null || last.to() < next.from()) {
                joined.add(next);
            } else if (next.to() > last.to()) {
                joined.set(joined.size() - 1, new Span(last.from(), next.to()));
            }
        }
        return new Spans(joined);
    }

    public List<Span> all() {
        return all;
    }

    /** How many milliseconds they cover. */
    public long total() {
        return all.stream().mapToLong(Span::length).sum();
    }

    /** These and others. */
    public Spans and(Spans others) {
        List<Span> both = new ArrayList<>(all);
        both.addAll(others.all);
        return of(both);
    }

    /** What of them others do not cover. */
    public Spans without(Spans others) {
        List<Span> left = new ArrayList<>();
        for (Span span : all) {
            long from = span.from();
            for (Span other : others.all) {
                if (other.to() > from && other.from() < span.to()) {
                    add(left, from, Math.min(other.from(), span.to()));
                    from = Math.max(from, other.to());
                }
            }
            add(left, from, span.to());
        }
        return new Spans(left);
    }

    /** What of them lies before a moment. */
    public Spans before(long moment) {
        return moment <= 0 ? NONE : without(new Spans(List.of(new Span(moment, Long.MAX_VALUE))));
    }

    /** The first of them, so many milliseconds at most. */
    public Spans first(long milliseconds) {
        List<Span> taken = new ArrayList<>();
        long left = milliseconds;
        for (Span span : all) {
            add(taken, span.from(), Math.min(span.to(), span.from() + left));
            left -= Math.min(left, span.length());
        }
        return new Spans(taken);
    }

    private static void add(List<Span> list, long from, long to) {
        if (to > from) {
            list.add(new Span(from, to));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Spans spans && spans.all.equals(all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
