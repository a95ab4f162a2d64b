package io.lectern.learning.cards;

import io.lectern.accounts.events.AccountErased;
import io.lectern.courses.events.CourseDeleted;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Forgets the cards of a person whose account is gone, and those of a course that is. */
@Component
class ForgetCards {

    private final LessonDecks decks;
    private final CardStudies studies;
    private final OwnCards own;
    private final CardPaces paces;
    private final SuggestionRuns runs;

    ForgetCards(LessonDecks decks, CardStudies studies, OwnCards own, CardPaces paces, SuggestionRuns runs) {
        this.decks = decks;
        this.studies = studies;
        this.own = own;
        this.paces = paces;
        this.runs = runs;
    }

    @ApplicationModuleListener
    void on(AccountErased erased) {
        studies.deleteByPersonId(erased.userId());
        own.deleteByPersonId(erased.userId());
        paces.deleteById(erased.userId());
        runs.deleteByPersonId(erased.userId());
    }

    @ApplicationModuleListener
    void on(CourseDeleted deleted) {
        decks.deleteByCourseId(deleted.courseId());
        studies.deleteByCourseId(deleted.courseId());
        runs.deleteByCourseId(deleted.courseId());
    }
}
