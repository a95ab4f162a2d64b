package io.lectern.learning.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import io.lectern.learning.CardProblem;
import io.lectern.model.testing.FakeModel.Fault;
import io.lectern.store.testing.OnMongo;
import io.lectern.store.testing.OnPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How a run of suggesting goes: failures, one after the other, its end. */
abstract class SuggestionRunsContract extends LessonForCards {

    @OnPostgres
    static class OnPostgresTest extends SuggestionRunsContract {}

    @OnMongo
    static class OnMongoTest extends SuggestionRunsContract {}

    @Autowired
    ForgetCards forget;

    @Test
    void aFailureIsToldAndWhatIsThereStays() {
        Card card = suggested(HALF);
        proposals = List.of(proposal("Half of what is it?", "the order quantity"));
        Map<Fault, String> faults = Map.of(
                Fault.of(401), "model-not-accepted",
                Fault.ended("length", "{\"cards\":[{\"passage\":\"p2\""), "model-reply-unusable",
                Fault.ended("stop", "{\"cards\":[{\"front\":1}]}"), "model-reply-unusable",
                Fault.ended("stop", "Of course! Here are your cards."), "model-reply-unusable",
                Fault.refusal("I cannot help with that."), "model-refused");
        faults.forEach((fault, slug) -> {
            test.fake.next(fault);
            SuggestionRun run = worked(begun(1));
            assertThat(run.state()).isEqualTo(SuggestionRun.State.FAILED);
            assertThat(run.work().problem()).isEqualTo(slug);
            assertThat(worked(run)).isEqualTo(run);
        });
        assertThat(waiting()).extracting(waiting -> waiting.card().id()).containsExactly(card.id());
        assertThat(worked(begun(1)).work().kept()).isEqualTo(1);
    }

    @Test
    void aLessonThatIsPublishedAnewMeanwhileStopsTheWork() {
        proposals = List.of(HALF);
        SuggestionRun run = begun(1);
        rewrite("Wholly other words that say nothing about it, and are long enough to be asked about.");
        assertThat(worked(run).work().problem()).isEqualTo("card-suggestions-outdated");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void oneAfterTheOther() {
        SuggestionRun run = begun(1);
        assertThat(runs.findByCourseIdAndState(course, SuggestionRun.State.RUNNING))
                .containsExactly(run);
        assertThatThrownBy(() -> begun(1)).isInstanceOf(CardProblem.StillSuggesting.class);
        worked(run);
        SuggestionRun next = begun(1);
        assertThat(next.state()).isEqualTo(SuggestionRun.State.RUNNING);
        assertThat(runs.findFirstByLessonIdOrderByIdDesc(lesson)).contains(next);
    }

    @Test
    void aRunWithoutASignOfLifeHoldsUpNobody() {
        SuggestionRun run = begun(1);
        var silent = clock.instant().minus(Duration.ofMinutes(16));
        runs.save(new SuggestionRun(
                run.id(), run.version(), course, lesson, teacher.userId(), run.state(), silent, run.work()));
        assertThat(suggest(test.model).read(teacher, lesson).run().orElseThrow().state())
                .isEqualTo(SuggestionRun.State.FAILED);
        assertThat(begun(1).state()).isEqualTo(SuggestionRun.State.RUNNING);
    }

    @Test
    void runsGoWithTheirPersonAndTheirCourse() {
        SuggestionRun run = begun(1);
        forget.on(new AccountErased(teacher.userId(), clock.instant()));
        runs.deleteByPersonId(teacher.userId());
        assertThat(runs.findById(run.id())).isEmpty();
        SuggestionRun next = begun(1);
        forget.on(new CourseDeleted(course, clock.instant()));
        runs.deleteByCourseId(course);
        assertThat(runs.findById(next.id())).isEmpty();
    }
}
