package io.lectern.notifications.internal;

import io.lectern.kernel.Aggregate;
import io.lectern.kernel.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * A mail that is due, sent or kept.
 *
 * @param id of the event that asked for it: the same event makes no second mail
 * @param linkId the account link it is about; null when it is news. What it says is written at the moment it is sent
 * @param news what it tells; null when it is about an account
 * @param dueAt when to try next; of no meaning once it is finished
 * @param problem why the last attempt failed
 * @param finishedAt null as long as it is waiting
 * @param recipient null as long as it was not written
 * @param content only of a mail that is kept here: a mail that left is no longer ours to keep
 */
@Aggregate(module = "notifications", name = "mail", collection = "notifications_mail")
@CompoundIndex(name = "due", def = "{'state': 1, 'dueAt': 1}")
public record Mail(
        @Id UUID id,
        @Version @Nullable Long version,
        @Indexed UUID personId,
        @Nullable UUID linkId,
        @Nullable News news,
        State state,
        Instant dueAt,
        int attempts,
        @Nullable Problem problem,
        @Indexed Instant createdAt,
        @Nullable Instant finishedAt,
        @Nullable String recipient,
        @Nullable String subject,
        @Nullable Content content) {

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Where a mail stands. */
    public enum State {
        WAITING,
        SENT,
        /** Kept in the outbox, because no mail server is configured. */
        KEPT,
        /** Given up after the last attempt. */
        FAILED,
        /** No longer needed when its turn came. */
        DROPPED
    }

    /** Why sending failed. */
    public enum Problem {
        UNREACHABLE,
        SIGN_IN_REFUSED,
        MAIL_REFUSED
    }

    /** Something that a person may want to look at. @param about its title @param path of the page, starts with a slash */
    public record News(Kind kind, String about, String path) implements Json {

        /** What happened. */
        public enum Kind {
            /** People marked what they handed in. */
            RESULT,
            /** A result that they had was corrected. */
            RESULT_CORRECTED,
            CERTIFICATE_ISSUED,
            /** A corrected certificate has taken the place of another. */
            CERTIFICATE_REISSUED,
            CERTIFICATE_REVOKED,
            /** A learner says that the estimate of a skill is wrong. */
            OBJECTION,
            /** A teacher has decided about it. */
            OBJECTION_DECIDED,
            /** Links of a course's lessons do not work any more. */
            LINKS_BROKEN,
            /** What was said in classes will be deleted soon. */
            CLASSES_EXPIRE,
            /** Files that were handed in will be deleted soon. */
            EXAM_FILES_EXPIRE
        }
    }

    /** What a kept mail says. */
    public record Content(String language, String text, String html) implements Json {}

    /** Of the mail to one of several who are told of the same event; sorts like the event's. */
    static UUID idFor(UUID event, UUID person) {
        long mixed = event.getLeastSignificantBits() ^ (person.getLeastSignificantBits() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(event.getMostSignificantBits(), mixed);
    }

    static Mail due(UUID id, UUID personId, UUID linkId, Instant now) {
        return new Mail(id, null, personId, linkId, null, State.WAITING, now, 0, null, now, null, null, null, null);
    }

    static Mail due(UUID id, UUID personId, News news, Instant now) {
        return new Mail(id, null, personId, null, news, State.WAITING, now, 0, null, now, null, null, null, null);
    }

    Mail sent(String to, String title, Instant now) {
        return new Mail(
                id,
                version,
                personId,
                linkId,
                news,
                State.SENT,
                dueAt,
                attempts + 1,
                null,
                createdAt,
                now,
                to,
                title,
                null);
    }

    Mail kept(String to, String title, Content written, Instant now) {
        return new Mail(
                id,
                version,
                personId,
                linkId,
                news,
                State.KEPT,
                dueAt,
                attempts,
                null,
                createdAt,
                now,
                to,
                title,
                written);
    }

    Mail dropped(Instant now) {
        return new Mail(
                id,
                version,
                personId,
                linkId,
                news,
                State.DROPPED,
                dueAt,
                attempts,
                problem,
                createdAt,
                now,
                recipient,
                subject,
                null);
    }

    /** To be tried again after a while, longer each time; given up at last. */
    Mail notSent(String to, String title, Problem why, Instant now) {
        boolean last = attempts >= PAUSES.size();
        return new Mail(
                id,
                version,
                personId,
                linkId,
                news,
                last ? State.FAILED : State.WAITING,
                last ? dueAt : now.plus(PAUSES.get(attempts)),
                attempts + 1,
                why,
                createdAt,
                last ? now : null,
                to,
                title,
                null);
    }

    @Override
    public String toString() {
        return "Mail[" + id + ", " + state + "]";
    }
}
