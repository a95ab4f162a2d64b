package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.courses.Block;
import io.lectern.courses.CourseId;
import io.lectern.courses.LessonId;
import io.lectern.courses.PublishedLesson;
import io.lectern.kernel.Ids;
import io.lectern.liveclass.Attendee;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Answer;
import io.lectern.tutor.Beat;
import io.lectern.tutor.Board;
import io.lectern.tutor.Check;
import io.lectern.tutor.CheckAnswers;
import io.lectern.tutor.TeachingPlan;
import io.lectern.tutor.Verdict;
import io.lectern.tutor.adapt.AdaptablePlan;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small lesson about stock: three things said, a check, a farewell. */
final class ScriptedLesson {

    static final LessonId LESSON = LessonId.of(Ids.next());
    static final UUID STOCK_BLOCK = Ids.next();
    static final UUID CHECK = Ids.next();
    static final int RIGHT = 0;
    static final int WRONG = 1;

    static final Attendee ANNA = learner("Anna");
    static final Attendee OMAR = learner("Omar");
    static final Attendee TEACHER = new Attendee(UserId.of(Ids.next()), "Ms Haddad", "en", Attendee.Part.HOST);

    static final List<Beat> BEATS = List.of(
            say("Good morning.", null),
            say("Stock is what lies on the shelf.", STOCK_BLOCK),
            say("It costs money every day.", STOCK_BLOCK),
            ask("Which falls when orders are smaller?"),
            say("That was all.", null));

    private ScriptedLesson() {}

    static Attendee learner(String name) {
        return new Attendee(UserId.of(Ids.next()), name, "en", Attendee.Part.LEARNER);
    }

    static TeachingPlan plan() {
        var question = new Block.Question(
                "Which falls?",
                List.of(
                        new Block.Choice("Average stock", true, null),
                        new Block.Choice("Number of orders", false, null)),
                null,
                null);
        return new TeachingPlan(
                LESSON,
                CourseId.of(Ids.next()),
                1,
                "Stock",
                "en",
                TeachingPlan.State.DRAFT,
                1,
                BEATS,
                List.of(new Check(CHECK, CHECK, question, false)),
                List.of());
    }

    static Script script() {
        return script(plan());
    }

    static Script script(TeachingPlan plan) {
        var section = new ServerMessage.Section(
                Ids.next(), "Stock", 1, 0, plan.beats().getFirst().id());
        return script(new AdaptablePlan(plan, lesson(plan)), List.of(section));
    }

    static Script script(AdaptablePlan plan, List<ServerMessage.Section> sections) {
        return new Script(plan, sections, "default", judge(), n -> new Phrase("Back to our lesson.", "Back."));
    }

    private static PublishedLesson lesson(TeachingPlan plan) {
        return new PublishedLesson(plan.lesson(), plan.course(), 1, plan.title(), "en", "", List.of(), Instant.EPOCH);
    }

    /** Praises what is right; explains once what is wrong and puts the check again. */
    static CheckAnswers judge() {
        return (plan, check, chosen, attempt) -> {
            if (chosen.contains(RIGHT)) {
                return new Verdict(true, "Right.", List.of(say("Right, half of each order.", null)), false);
            }
            return attempt == 1
                    ? new Verdict(
                            false,
                            "Not yet.",
                            List.of(say("Look at the shelf again.", null), ask("Once more: which falls?")),
                            true)
                    : new Verdict(false, "It is the average stock.", List.of(say("It is average stock.", null)), false);
        };
    }

    static Answer answer(String... captions) {
        List<Answer.Clause> clauses =
                List.of(captions).stream().map(ScriptedLesson::clause).toList();
        return new Answer(Answer.Outcome.FOUND, "en", clauses, null);
    }

    static Answer.Clause clause(String caption) {
        return new Answer.Clause(
                caption, caption, "en", List.of(new Answer.Source(LESSON, "Stock", STOCK_BLOCK, "on the shelf")));
    }

    static Answer.Part part(String caption) {
        return answer(caption).part(clause(caption));
    }

    private static Beat say(String text, @Nullable UUID block) {
        var board = block == null ? Board.EMPTY : new Board(List.of(block), block, null, null);
        return new Beat(Ids.next(), Beat.Kind.SAY, text, text, "en", board, null, 200, null, block);
    }

    private static Beat ask(String text) {
        return new Beat(Ids.next(), Beat.Kind.ASK, text, text, "en", Board.EMPTY, CHECK, 200, null, null);
    }
}
