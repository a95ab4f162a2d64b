package io.lectern.assessment.bank;

import io.lectern.assessment.question.TaskKind;
import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A question of a course's bank as it is now. What attempts are asked is a {@link QuestionRevision} of it.
 *
 * @param version grows with every saving, so that nobody overwrites what they have not seen
 * @param title what its authors call it; learners never see it
 * @param skills what it tells about, by name
 * @param difficulty 1 to 5, as its authors think
 * @param revision the number of the revision that says what {@code content} says
 * @param searchText title and stem in small letters
 * @param updatedBy null when their account is gone
 * @param origin null when people wrote it
 */
@Aggregate(module = "assessment", name = "question", collection = "assessment_question")
public record BankQuestion(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID courseId,
        TaskKind kind,
        String title,
        QuestionState state,
        List<String> tags,
        List<String> skills,
        int difficulty,
        int revision,
        QuestionContent content,
        String searchText,
        Instant updatedAt,
        @Nullable UUID updatedBy,
        @Nullable Origin origin) {

    public BankQuestion {
        tags = List.copyOf(tags);
        skills = List.copyOf(skills);
    }

    /** What an author says about a question, beside its content. */
    public record Label(String title, List<String> tags, List<String> skills, int difficulty) {
        public Label {
            tags = List.copyOf(tags);
            skills = List.copyOf(skills);
        }

        /** With more tags and without others. */
        Label tagged(Collection<String> added, Collection<String> removed) {
            List<String> next = Stream.concat(tags.stream(), added.stream().map(String::strip))
                    .filter(tag -> !removed.contains(tag))
                    .distinct()
                    .toList();
            return new Label(title, next, skills, difficulty);
        }
    }

    static BankQuestion of(
            UUID courseId,
            QuestionState state,
            Label label,
            QuestionContent content,
            @Nullable Origin origin,
            UUID by,
            Instant at) {
        return new BankQuestion(
                Ids.next(),
                null,
                courseId,
                TaskKind.of(content.task()),
                label.title(),
                state,
                label.tags(),
                label.skills(),
                label.difficulty(),
                1,
                content,
                searchText(label, content),
                at,
                by,
                origin);
    }

    /** With another label or content; another content is another revision. */
    BankQuestion edited(QuestionState newState, Label label, QuestionContent newContent, UUID by, Instant at) {
        return new BankQuestion(
                id,
                version,
                courseId,
                TaskKind.of(newContent.task()),
                label.title(),
                newState,
                label.tags(),
                label.skills(),
                label.difficulty(),
                newContent.equals(content) ? revision : revision + 1,
                newContent,
                searchText(label, newContent),
                at,
                by,
                origin);
    }

    /** Somebody has read it through and takes it for ready. */
    BankQuestion reviewed(Instant at) {
        return new BankQuestion(
                id,
                version,
                courseId,
                kind,
                title,
                state,
                tags,
                skills,
                difficulty,
                revision,
                content,
                searchText,
                updatedAt,
                updatedBy,
                origin == null ? null : origin.reviewed(at));
    }

    /** Whether it was drafted by a model and nobody has reviewed it. */
    public boolean isUnreviewed() {
        return origin != null && origin.reviewedAt() == null;
    }

    BankQuestion in(QuestionState newState, UUID by, Instant at) {
        return edited(newState, label(), content, by, at);
    }

    /** After the account of who saved it last is gone. */
    BankQuestion byNobody() {
        return new BankQuestion(
                id,
                version,
                courseId,
                kind,
                title,
                state,
                tags,
                skills,
                difficulty,
                revision,
                content,
                searchText,
                updatedAt,
                null,
                origin);
    }

    public Label label() {
        return new Label(title, tags, skills, difficulty);
    }

    /** Its {@link #version} as clients know it. */
    public long edition() {
        return version == null ? 0 : version;
    }

    private static String searchText(Label label, QuestionContent content) {
        return (label.title() + " " + content.stem()).toLowerCase(Locale.ROOT);
    }
}
