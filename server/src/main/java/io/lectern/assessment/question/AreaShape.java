package io.lectern.assessment.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lectern.kernel.Json;
import java.util.List;

/** A part of a picture, in pixels from its upper left corner. Its edge belongs to it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = AreaShape.Circle.class, name = "CIRCLE"),
    @Type(value = AreaShape.Box.class, name = "BOX"),
    @Type(value = AreaShape.Polygon.class, name = "POLYGON")
})
public sealed interface AreaShape extends Json {

    /** @param x of its centre @param y of its centre */
    record Circle(int x, int y, int radius) implements AreaShape {}

    /** @param x of its left side @param y of its upper side */
    record Box(int x, int y, int width, int height) implements AreaShape {}

    /** The inside of a line through these points and back to the first. */
    record Polygon(List<Spot> points) implements AreaShape {
        public Polygon {
            points = List.copyOf(points);
        }
    }

    /** One pixel. */
    record Spot(int x, int y) implements Json {}

    default boolean contains(Spot spot) {
        return switch (this) {
            case Circle c -> square(spot.x() - (long) c.x()) + square(spot.y() - (long) c.y()) <= square(c.radius());
            case Box b ->
                spot.x() >= b.x()
                        && spot.y() >= b.y()
                        && spot.x() <= (long) b.x() + b.width()
                        && spot.y() <= (long) b.y() + b.height();
            case Polygon p -> inside(p.points(), spot);
        };
    }

    private static long square(long n) {
        return n * n;
    }

    /** Counts how often a ray to the right leaves or enters. */
    private static boolean inside(List<Spot> corners, Spot spot) {
        boolean inside = false;
        for (int i = 0; i < corners.size(); i++) {
            Spot a = corners.get(i);
            Spot b = corners.get((i + 1) % corners.size());
            long side = side(a, b, spot);
            if (side == 0 && between(a.x(), spot.x(), b.x()) && between(a.y(), spot.y(), b.y())) {
                return true;
            }
            if (a.y() > spot.y() != b.y() > spot.y() && side > 0 == b.y() > a.y()) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Positive, negative or zero by which side of the line from a to b the spot lies on. */
    private static long side(Spot a, Spot b, Spot spot) {
        return ((long) b.x() - a.x()) * ((long) spot.y() - a.y()) - ((long) spot.x() - a.x()) * ((long) b.y() - a.y());
    }

    private static boolean between(int a, int value, int b) {
        return Math.min(a, b) <= value && value <= Math.max(a, b);
    }
}
