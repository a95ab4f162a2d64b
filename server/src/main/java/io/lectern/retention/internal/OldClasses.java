package io.lectern.retention.internal;

import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.Classes;
import io.lectern.retention.KeptKind;
import io.lectern.tutor.ClassMemory;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

@Component
class OldClasses implements Old {

    private final Classes classes;
    private final ClassMemory memory;

    OldClasses(Classes classes, ClassMemory memory) {
        this.classes = classes;
        this.memory = memory;
    }

    @Override
    public KeptKind kind() {
        return KeptKind.CLASSES;
    }

    @Override
    public long count(Instant before) {
        return classes.countKeptAndEndedBefore(before);
    }

    @Override
    public List<Item> some(Instant before, int atMost) {
        return classes.keptAndEndedBefore(before, null, atMost).stream()
                .map(OldClasses::item)
                .toList();
    }

    private static Item item(ClassSummary held) {
        return new Item(
                held.id().value(), held.title(), held.course().value(), null, Objects.requireNonNull(held.endedAt()));
    }

    @Override
    public long delete(Instant before, int atMost) {
        List<ClassSummary> gone = classes.keptAndEndedBefore(before, null, atMost);
        gone.forEach(held -> memory.forget(held.id()));
        return gone.size();
    }
}
