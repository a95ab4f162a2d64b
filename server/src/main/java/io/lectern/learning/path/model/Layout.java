package io.lectern.learning.path.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The modules of a course with their published lessons, in order. */
public record Layout(Map<UUID, List<UUID>> modules) {

    public Layout {
        modules = new LinkedHashMap<>(modules);
    }

    public List<UUID> lessons() {
        return modules.values().stream().flatMap(List::stream).toList();
    }

    public boolean holds(UUID place) {
        return modules.containsKey(place) || lessons().contains(place);
    }

    /** The lesson itself, or those of the module; none for what is not in the course any more. */
    Stream<UUID> lessonsIn(UUID place) {
        List<UUID> ofModule = modules.get(place);
        return ofModule == null ? lessons().stream().filter(place::equals) : ofModule.stream();
    }

    Optional<UUID> moduleOf(UUID lesson) {
        return modules.entrySet().stream()
                .filter(module -> module.getValue().contains(lesson))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
