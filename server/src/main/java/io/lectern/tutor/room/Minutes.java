package io.lectern.tutor.room;

import io.lectern.accounts.UserId;
import io.lectern.liveclass.protocol.ServerMessage;
import io.lectern.tutor.Answer;
import io.lectern.tutor.Check;
import io.lectern.tutor.LearnerQuestion;
import io.lectern.tutor.adapt.Adaptation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was asked and answered in a class, how its checks went, and who was there for what. */
class Minutes {

    private final long startedAt;
    private final List<ServerMessage.Asked> asked;
    private final List<RoomMemory.CheckResult> checks;
    private final Map<UserId, BitSet> heard = new LinkedHashMap<>();
    private final Set<UserId> forgotten = new HashSet<>();
    private final Map<UserId, LearnerQuestion.Exchange> lastExchange = new HashMap<>();

    Minutes(RoomMemory memory) {
        startedAt = memory.startedAt();
        asked = new ArrayList<>(memory.asked());
        checks = new ArrayList<>(memory.checks());
        memory.heard().forEach(one -> heard.put(new UserId(one.userId()), one.beats()));
    }

    boolean knows(UUID question) {
        return asked.stream().anyMatch(a -> a.askId().equals(question));
    }

    /** Nothing of this person is kept, now or later. */
    void forget(UserId who) {
        forgotten.add(who);
        asked.removeIf(a -> a.by().userId().equals(who.value()));
        checks.removeIf(c -> c.userId().equals(who.value()));
        heard.remove(who);
        lastExchange.remove(who);
    }

    /** These people were there while something was said that stands for these beats of the plan. */
    void heard(Set<UserId> people, BitSet beats) {
        people.stream()
                .filter(who -> !forgotten.contains(who))
                .forEach(who -> heard.computeIfAbsent(who, _ -> new BitSet()).or(beats));
    }

    /** The beats that each person was there for. */
    Map<UserId, BitSet> heard() {
        Map<UserId, BitSet> copies = new LinkedHashMap<>();
        heard.forEach((who, beats) -> copies.put(who, (BitSet) beats.clone()));
        return copies;
    }

    void answered(Question question, Answer answer) {
        if (forgotten.contains(question.by().id())) {
            return;
        }
        String text = answer.clauses().stream().map(Answer.Clause::caption).collect(Collectors.joining(" "));
        List<ServerMessage.SourceView> sources = answer.clauses().stream()
                .flatMap(clause -> clause.sources().stream())
                .map(Wire::source)
                .distinct()
                .toList();
        asked.add(new ServerMessage.Asked(
                question.id(), Wire.person(question.by()), question.text(), text, answer.found(), sources));
        lastExchange.put(question.by().id(), new LearnerQuestion.Exchange(question.text(), answer));
    }

    void unanswered(Question question) {
        if (forgotten.contains(question.by().id())) {
            return;
        }
        asked.add(new ServerMessage.Asked(
                question.id(), Wire.person(question.by()), question.text(), "", false, List.of()));
    }

    void checked(UserId who, Check check, boolean correct, int attempt) {
        checks.add(new RoomMemory.CheckResult(
                who.value(), check.id(), check.question().prompt(), correct, attempt));
    }

    LearnerQuestion.@Nullable Exchange lastExchangeOf(UserId who) {
        return lastExchange.get(who);
    }

    /** How many answers somebody had. */
    long answersTo(UserId who) {
        return asked.stream().filter(a -> a.by().userId().equals(who.value())).count();
    }

    List<ServerMessage.Asked> asked() {
        return List.copyOf(asked);
    }

    /** What is kept of a class that stands at this place. */
    RoomMemory memory(
            int place, @Nullable UUID beat, long epoch, boolean paused, boolean ended, List<Adaptation> adaptations) {
        List<RoomMemory.Heard> all = heard.entrySet().stream()
                .map(one -> RoomMemory.Heard.of(one.getKey().value(), one.getValue()))
                .toList();
        return new RoomMemory(place, beat, epoch, paused, ended, startedAt, asked, checks, all, adaptations);
    }

    /** What somebody takes home. @param taught titles of the sections */
    ServerMessage.Summary summaryFor(UserId who, List<String> taught, long endedAt) {
        return new ServerMessage.Summary(startedAt, endedAt, taught, asked(), checksOf(who));
    }

    /** The checks of one person; the last try of each counts. */
    List<ServerMessage.Checked> checksOf(UserId who) {
        Map<UUID, ServerMessage.Checked> last = new LinkedHashMap<>();
        checks.stream()
                .filter(c -> c.userId().equals(who.value()))
                .forEach(c -> last.put(
                        c.checkId(), new ServerMessage.Checked(c.checkId(), c.prompt(), c.correct(), c.attempt())));
        return List.copyOf(last.values());
    }
}
