package io.lectern.learning.path.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Courses that wait for each other, so that nobody could ever begin one of them. */
public final class CourseCircle {

    private CourseCircle() {}

    /**
     * The shortest way from the course back to itself.
     *
     * @param requires what it would ask for
     * @param others what each other course asks for
     * @return the courses on the way, this one first; empty when there is none
     */
    public static List<UUID> through(UUID course, List<UUID> requires, Function<UUID, List<UUID>> others) {
        Map<UUID, UUID> cameFrom = new HashMap<>();
        Deque<UUID> waiting = new ArrayDeque<>(List.of(course));
        while (!waiting.isEmpty()) {
            UUID at = waiting.remove();
            for (UUID next : at.equals(course) ? requires : others.apply(at)) {
                if (next.equals(course)) {
                    return way(course, at, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, at) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<UUID> way(UUID course, UUID last, Map<UUID, UUID> cameFrom) {
        List<UUID> way = new ArrayList<>();
        for (UUID at = last; !at.equals(course); at = cameFrom.getOrDefault(at, course)) {
            way.addFirst(at);
        }
        way.addFirst(course);
        return List.copyOf(way);
    }
}
