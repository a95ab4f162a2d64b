package io.lectern.assessment.authoring;

import io.lectern.kernel.Json;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** A part of an assessment. @param title may be empty when there is only one */
public record Section(UUID id, String title, List<Item> items) implements Json {

    public Section {
        items = List.copyOf(items);
    }

    int questions() {
        return items.stream().mapToInt(Item::questions).sum();
    }

    BigDecimal points() {
        return items.stream()
                .map(item -> item.points().multiply(BigDecimal.valueOf(item.questions())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
