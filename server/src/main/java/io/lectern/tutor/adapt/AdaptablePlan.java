package io.lectern.tutor.adapt;

import io.lectern.courses.PublishedLesson;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Check;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.adapt.Adaptation.Way;
import io.lectern.tutor.plan.compile.PlanPhrases;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * A plan that can be fitted to a learner, section by section. The same adaptations always give the same plan, so that a
 * class which is opened again goes on with the same beats. The first beat of a section keeps its id in every version.
 */
public final class AdaptablePlan {

    private final TeachingPlan plan;
    private final PublishedLesson lesson;
    private final PlanPhrases phrases;

    /** @param lesson in the version that the plan was made from */
    public AdaptablePlan(TeachingPlan plan, PublishedLesson lesson) {
        this.plan = plan;
        this.lesson = lesson;
        this.phrases = PlanPhrases.in(plan.language());
    }

    /** The plan as it is for everybody. */
    public TeachingPlan whole() {
        return plan;
    }

    /** Whether the section can be taught that way, e.g. whether there is anything to leave out. */
    public boolean allows(UUID section, Way way) {
        Section found = Section.of(plan, lesson, section);
        return switch (way) {
            case SHORTENED -> !ShortSection.of(found, phrases).isEmpty();
            case DEEPENED -> !DeeperSection.of(found, phrases).beats().isEmpty();
            case WHOLE -> true;
        };
    }

    /** The plan with these sections taught as they say. */
    public TeachingPlan with(Collection<Adaptation> adaptations) {
        List<Beat> beats = new ArrayList<>(plan.beats());
        List<Check> checks = new ArrayList<>(plan.checks());
        for (Adaptation adaptation : adaptations) {
            Section section = Section.of(plan, lesson, adaptation.section());
            switch (adaptation.way()) {
                case SHORTENED -> shorten(beats, section);
                case DEEPENED -> deepen(beats, checks, section);
                case WHOLE -> {}
            }
        }
        return new TeachingPlan(
                plan.lesson(),
                plan.course(),
                plan.lessonVersion(),
                plan.title(),
                plan.language(),
                plan.state(),
                plan.revision(),
                beats,
                checks,
                plan.slides());
    }

    /**
     * The places in the whole plan that a beat stands for: its own, and with the last beat of a shortened section those of
     * everything that was left out, for who knows it is not sent through it again.
     */
    public BitSet standsFor(Beat beat, Collection<Adaptation> adaptations) {
        BitSet places = new BitSet();
        int own = plan.indexOf(beat.id());
        if (own >= 0) {
            places.set(own);
        }
        for (Adaptation adaptation : adaptations) {
            if (adaptation.way() == Way.SHORTENED) {
                Section section = Section.of(plan, lesson, adaptation.section());
                List<Beat> brief = ShortSection.of(section, phrases);
                if (!brief.isEmpty() && brief.getLast().id().equals(beat.id())) {
                    section.beats().forEach(left -> places.set(plan.indexOf(left.id())));
                }
            }
        }
        return places;
    }

    private void shorten(List<Beat> beats, Section section) {
        List<Beat> brief = ShortSection.of(section, phrases);
        if (!brief.isEmpty()) {
            int at = beats.indexOf(section.beats().getFirst());
            beats.removeAll(section.beats());
            beats.addAll(at, brief);
        }
    }

    private void deepen(List<Beat> beats, List<Check> checks, Section section) {
        DeeperSection deeper = DeeperSection.of(section, phrases);
        if (!deeper.beats().isEmpty()) {
            beats.addAll(beats.indexOf(section.beats().getLast()) + 1, deeper.beats());
            checks.addAll(deeper.checks());
        }
    }
}
