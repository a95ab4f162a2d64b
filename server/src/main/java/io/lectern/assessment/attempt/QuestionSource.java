package io.lectern.assessment.attempt;

import io.lectern.assessment.bank.QuestionPool;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Where attempts get their questions. */
public interface QuestionSource {

    /** Those of the questions that are in use, in their newest revision, in any order. */
    List<AskedQuestion> current(UUID courseId, Collection<UUID> ids);

    /** The same, and those that were taken out of use after they had been asked; drafts are not in it. */
    List<AskedQuestion> newest(UUID courseId, Collection<UUID> ids);

    /** Which of the questions of the course are in use. */
    Set<UUID> inUse(UUID courseId, Collection<UUID> ids);

    /** The questions of the course in use that are drawn from, in a steady order. */
    List<UUID> pool(UUID courseId, QuestionPool pool);

    /** Those revisions, whatever became of the questions since. */
    List<AskedQuestion> revisions(Collection<Revision> revisions);

    /** A question as it was. */
    record Revision(UUID question, int number) {}
}
