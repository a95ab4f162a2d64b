package io.lectern.tutor.room;

import io.lectern.learning.KnownSkills;
import io.lectern.learning.KnownSkills.Standing;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Beat;
import io.lectern.tutor.adapt.Adaptation;
import io.lectern.tutor.adapt.Adaptation.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Fits the lesson to the one person who is taught: a section that they know is shortened, one that they are weak in is
 * deepened. Decided once, when the class first comes to a section. A class of several is never fitted to anybody: what one
 * of them knows would show.
 */
class Fitting {

    private final Script script;
    private final boolean group;
    private final Consumer<RoomEffect> out;
    private final List<Adaptation> adaptations;
    private Map<UUID, KnownSkills.OfSection> known = Map.of();

    Fitting(Script script, boolean group, RoomMemory memory, Consumer<RoomEffect> out) {
        this.script = script;
        this.group = group;
        this.out = out;
        this.adaptations = new ArrayList<>(memory.adaptations());
        script.adapt(adaptations);
    }

    /** What is known of the learner now, by section. */
    void know(Map<UUID, KnownSkills.OfSection> sections) {
        known = Map.copyOf(sections);
    }

    /** The class comes to this beat. If its section is taught otherwise from now on, its first beat is at the same place. */
    void reach(@Nullable Beat next) {
        UUID section = next == null ? null : next.section();
        if (group || section == null || next == null || !next.id().equals(firstOf(section)) || find(section) != null) {
            return;
        }
        KnownSkills.OfSection standing = known.get(section);
        if (standing == null) {
            return;
        }
        Way way = standing.standing() == Standing.KNOWN ? Way.SHORTENED : Way.DEEPENED;
        if (script.source().allows(section, way)) {
            adaptations.add(new Adaptation(section, way, standing.skill(), standing.name()));
            adapt();
        }
    }

    private void adapt() {
        script.adapt(adaptations);
        out.accept(new RoomEffect.Publish(new ServerMessage.Adapted(view(), script.outline(), script.size())));
    }

    private @Nullable UUID firstOf(UUID section) {
        return script.plan().beats().stream()
                .filter(beat -> section.equals(beat.section()))
                .map(Beat::id)
                .findFirst()
                .orElse(null);
    }

    /** The section is taught in full from now on. False when it was not shortened. */
    boolean makeWhole(UUID section) {
        Adaptation shortened = find(section);
        if (shortened == null || shortened.way() != Way.SHORTENED) {
            return false;
        }
        adaptations.set(adaptations.indexOf(shortened), shortened.whole());
        adapt();
        return true;
    }

    private @Nullable Adaptation find(UUID section) {
        return adaptations.stream()
                .filter(adaptation -> adaptation.section().equals(section))
                .findFirst()
                .orElse(null);
    }

    List<Adaptation> adaptations() {
        return List.copyOf(adaptations);
    }

    List<ServerMessage.AdaptedSection> view() {
        return adaptations.stream().map(Wire::adapted).toList();
    }
}
