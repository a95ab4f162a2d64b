package io.lectern.liveclass.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser receives. Whatever goes to everybody also carries {@code seq}, growing by one within a class: a browser
 * drops what is not newer than what it has. Times are milliseconds of the server's clock, see {@link Pong}. An
 * {@code epoch} numbers what the teacher is doing; sound of an older epoch falls silent.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @Type(value = ServerMessage.Welcome.class, name = "welcome"),
    @Type(value = ServerMessage.Pong.class, name = "pong"),
    @Type(value = ServerMessage.BeatStarts.class, name = "beat"),
    @Type(value = ServerMessage.Hush.class, name = "hush"),
    @Type(value = ServerMessage.Thinking.class, name = "thinking"),
    @Type(value = ServerMessage.Queue.class, name = "queue"),
    @Type(value = ServerMessage.AnswerPart.class, name = "answer"),
    @Type(value = ServerMessage.Check.class, name = "check"),
    @Type(value = ServerMessage.Verdict.class, name = "verdict"),
    @Type(value = ServerMessage.Tally.class, name = "tally"),
    @Type(value = ServerMessage.Paused.class, name = "paused"),
    @Type(value = ServerMessage.Adapted.class, name = "adapted"),
    @Type(value = ServerMessage.Presence.class, name = "presence"),
    @Type(value = ServerMessage.Hand.class, name = "hand"),
    @Type(value = ServerMessage.Chat.class, name = "chat"),
    @Type(value = ServerMessage.Ended.class, name = "ended"),
    @Type(value = ServerMessage.Refused.class, name = "problem")
})
public sealed interface ServerMessage {

    /** What only concerns the browser it is sent to. */
    sealed interface Personal extends ServerMessage {}

    /** What the teacher does. */
    sealed interface FromTeacher extends ServerMessage {}

    /** Everything there is to know on entering, or after having missed something. It replaces all that came before. */
    record Welcome(
            You you,
            @JsonProperty("class") ClassInfo liveClass,
            StageView stage,
            List<Person> roster,
            int present,
            List<Person> hands,
            List<Chat> chat,
            long seq,
            long serverTime)
            implements Personal {}

    /** @param t as sent @param serverTime when the ping arrived */
    record Pong(double t, long serverTime) implements Personal {}

    /**
     * The teacher says the next thing.
     *
     * @param index place in the plan, zero-based; for what the plan does not hold, the place it interrupts
     * @param startAt when its first sample sounds
     * @param upcoming clips worth fetching now
     */
    record BeatStarts(
            long epoch,
            BeatView beat,
            int index,
            int of,
            @Nullable ClipView clip,
            long startAt,
            List<Upcoming> upcoming)
            implements FromTeacher {}

    /** The teacher stops at once. */
    record Hush(long epoch, long at, HushReason reason) implements FromTeacher {}

    /** The teacher looks for an answer. */
    record Thinking(long epoch, UUID askId, Person by, String text) implements FromTeacher {}

    /** Who waits for an answer, in order. */
    record Queue(List<Waiting> asks) implements FromTeacher {}

    /**
     * A clause of an answer.
     *
     * @param part zero-based
     * @param speech what a voice of the browser's own device would be given
     * @param last whether the answer ends with it
     * @param found whether the course holds the answer
     */
    record AnswerPart(
            long epoch,
            UUID askId,
            Person by,
            int part,
            boolean last,
            String caption,
            String speech,
            String language,
            @Nullable ClipView clip,
            long startAt,
            List<SourceView> sources,
            boolean found,
            @Nullable LessonRef nearest)
            implements FromTeacher {}

    /** A question to the class, without its key. @param deadline null for as long as it takes */
    record Check(
            long epoch,
            UUID checkId,
            String prompt,
            String language,
            List<String> choices,
            boolean several,
            @Nullable Long deadline,
            int attempt)
            implements FromTeacher {}

    /** What became of one's own answer. @param again whether another try follows */
    record Verdict(UUID checkId, int attempt, boolean correct, List<Integer> chosen, String feedback, boolean again)
            implements Personal, FromTeacher {}

    /** How a class answered, without names. @param counts per choice */
    record Tally(UUID checkId, int attempt, List<Integer> counts, int answered, int present) implements FromTeacher {}

    /** The class stands still at this place of the plan. */
    record Paused(long epoch, int index, @Nullable BeatView beat) implements FromTeacher {}

    /**
     * The lesson is fitted to its one learner. It replaces what was known of the lesson's parts.
     *
     * @param adapted every section that is taught otherwise than in the plan, so far
     * @param outline the parts with their present places
     * @param of the present length of the plan
     */
    record Adapted(List<AdaptedSection> adapted, List<Section> outline, int of) implements FromTeacher {}

    /** Who came and went since the last such message. */
    record Presence(int present, List<Person> joined, List<UUID> left) implements ServerMessage {}

    record Hand(Person by, boolean up) implements ServerMessage {}

    record Chat(UUID id, Person by, String text, long at) implements ServerMessage {}

    /** The class is over. */
    record Ended(Summary summary) implements FromTeacher {}

    /** Something the browser sent was refused. @param about the id of what was refused, if it had one */
    record Refused(
            String slug,
            String title,
            String detail,
            @Nullable UUID about,
            Map<String, Object> properties) implements Personal {}

    /** Somebody in the class. */
    record Person(UUID userId, String name) {}

    /** @param mayControl whether pausing and going back is allowed when others are present */
    record You(UUID userId, String name, String language, String part, boolean mayControl) {}

    record ClassInfo(
            UUID id, UUID lessonId, UUID courseId, String kind, String title, String language, String character) {}

    /** What the teacher is doing at this moment: the messages that a newcomer missed. */
    record StageView(
            Phase phase,
            long epoch,
            int index,
            int of,
            List<Section> outline,
            @Nullable BeatStarts beat,
            @Nullable Thinking thinking,
            @Nullable AnswerPart answer,
            @Nullable Check check,
            List<Waiting> asks,
            List<AdaptedSection> adapted,
            @Nullable Summary summary) {}

    /** What the class is in the middle of. */
    enum Phase {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("speaking")
        SPEAKING,
        @JsonProperty("thinking")
        THINKING,
        @JsonProperty("answering")
        ANSWERING,
        @JsonProperty("checking")
        CHECKING,
        @JsonProperty("paused")
        PAUSED,
        @JsonProperty("ended")
        ENDED
    }

    /** Why the teacher stopped. */
    enum HushReason {
        @JsonProperty("ask")
        ASK,
        @JsonProperty("pause")
        PAUSE,
        @JsonProperty("seek")
        SEEK,
        @JsonProperty("check")
        CHECK,
        @JsonProperty("end")
        END
    }

    /** A part of the lesson and the beat it starts with. */
    record Section(UUID id, String title, int level, int index, UUID beatId) {}

    /** A section that is taught otherwise than in the plan. @param section its heading @param skill it is done for */
    record AdaptedSection(UUID section, Way way, UUID skillId, String skill) {}

    /** What is done with a section: its key ideas only, more than the plan holds, or all of it after all. */
    enum Way {
        @JsonProperty("shortened")
        SHORTENED,
        @JsonProperty("deepened")
        DEEPENED,
        @JsonProperty("whole")
        WHOLE
    }

    /** @param role {@code lesson} for the plan's own beats, {@code aside} for what is said in between */
    record BeatView(
            UUID id,
            String kind,
            String role,
            String caption,
            String speech,
            String language,
            BoardView board,
            @Nullable UUID section,
            int pauseMs) {}

    record BoardView(
            List<UUID> blocks,
            @Nullable UUID focus,
            @Nullable Integer fromLine,
            @Nullable Integer toLine) {}

    /**
     * @param audio where the sound is, null when there is none
     * @param visemes pairs of millisecond and shape
     * @param words start, end, first character and end of characters in the caption
     */
    record ClipView(
            String hash,
            @Nullable String audio,
            int durationMs,
            List<List<Object>> visemes,
            List<List<Integer>> words) {}

    record Upcoming(String hash, String audio) {}

    record Waiting(UUID askId, Person by, String text) {}

    record SourceView(UUID lessonId, String lessonTitle, UUID blockId, String quote) {}

    record LessonRef(UUID lessonId, String title) {}

    /** @param asked in order @param checks of the reader only */
    record Summary(long startedAt, long endedAt, List<String> taught, List<Asked> asked, List<Checked> checks) {}

    record Asked(UUID askId, Person by, String text, String answer, boolean found, List<SourceView> sources) {}

    record Checked(UUID checkId, String prompt, boolean correct, int attempts) {}
}
