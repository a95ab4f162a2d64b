package io.lectern.assessment.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where attempts get their questions. */
public interface QuestionSource {

    /** Those of the questions that are in use, in their newest revision, in any order. */
    List<AskedQuestion> current(UUID courseId, Collection<UUID> ids);

    /** The questions of the course in use that have all these tags, in a steady order. */
    List<UUID> tagged(UUID courseId, Collection<String> tags);

    /** Those revisions, whatever became of the questions since. */
    List<AskedQuestion> revisions(Collection<Revision> revisions);

    /** A question as it was. */
    record Revision(UUID question, int number) {}
}
