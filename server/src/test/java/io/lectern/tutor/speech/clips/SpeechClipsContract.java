package io.lectern.tutor.speech.clips;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.kernel.Ids;
import io.lectern.tutor.speech.Clip;
import io.lectern.tutor.speech.Line;
import io.lectern.tutor.speech.Preparation;
import io.lectern.tutor.speech.SpeechArchive;
import io.lectern.tutor.speech.SpeechClips;
import io.lectern.tutor.speech.SpeechProblem;
import io.lectern.tutor.speech.Viseme;
import io.lectern.tutor.speech.Voice;
import io.lectern.tutor.speech.clips.SpeechClip.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;

/** What was said once is kept, on every store. */
abstract class SpeechClipsContract {

    @Autowired
    SpeechClips speech;

    @Autowired
    SpeechArchive archive;

    @Autowired
    SpeechClipRepository clips;

    @Autowired
    AheadOfTime ahead;

    @Autowired
    Engines engines;

    @Autowired
    Flights flights;

    @Autowired
    Clock clock;

    /** The store is shared with tests that publish whole lessons: what they ordered would be spoken first. */
    @BeforeEach
    void dropOrdersOfOthers() {
        clips.deleteAll(clips.findByStateAndDueAtLessThanEqualOrderById(
                SpeechClip.State.WAITING, clock.instant(), Limit.of(100_000)));
    }

    private static Line line(String text) {
        return Line.of(text, "en", Voice.DEFAULT);
    }

    @Test
    void aLineIsSpokenWithItsWordsAndItsFace() {
        String caption = "Stock costs money, every day.";
        Clip clip = speech.clip(line(caption));
        assertThat(clip.durationMs()).isBetween(1_000, 5_000);
        assertThat(clip.words().stream().map(w -> caption.substring(w.from(), w.to())))
                .containsExactly("Stock", "costs", "money", "every", "day");
        assertThat(clip.visemes().getFirst().startMs()).isZero();
        assertThat(clip.visemes().getLast().viseme()).isEqualTo(Viseme.SIL);
        assertThat(archive.sound(clip.hash()).orElseThrow()).startsWith("OggS".getBytes());
        assertThat(archive.timeline(clip.hash()).orElseThrow().visemes()).isEqualTo(clip.visemes());
    }

    @Test
    void whatWasSaidIsFoundAgainAndNotMadeAgain() {
        Clip first = speech.clip(line("Orders arrive on Monday."));
        Instant made = clips.findByHash(first.hash()).orElseThrow().createdAt();
        assertThat(speech.clip(line("Orders arrive on Monday."))).isEqualTo(first);
        assertThat(speech.ready(line("Orders arrive on Monday."))).contains(first);
        assertThat(clips.findByHash(first.hash()).orElseThrow().createdAt()).isEqualTo(made);
    }

    @Test
    void theSameSpeechServesAnotherCaption() {
        Clip spoken = speech.clip(line("It costs money."));
        Clip other = speech.clip(new Line("It costs money.", "(It) costs MONEY!", "en", Voice.DEFAULT));
        assertThat(other.hash()).isEqualTo(spoken.hash());
        assertThat(other.words()).hasSameSizeAs(spoken.words());
    }

    @Test
    void manyWhoAskAtOnceShareOneSynthesis() throws Exception {
        Callable<Clip> ask = () -> speech.clip(line("Everybody asks for this at the same time."));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Clip>> answers = threads.invokeAll(java.util.Collections.nCopies(20, ask));
            Clip first = answers.getFirst().get();
            for (Future<Clip> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
            assertThat(clips.findByHash(first.hash()).orElseThrow().version()).isZero();
        }
    }

    @Test
    void ordersAreCarriedOutWhenThereIsTime() throws InterruptedException {
        List<Line> lines =
                List.of(line("First things first."), line("Second things second."), line("First things first."));
        Preparation ordered = speech.ensure(lines);
        assertThat(ordered.total()).isEqualTo(2);
        assertThat(speech.ensure(lines).total()).isEqualTo(2);
        ahead.carryOut();
        Preparation done = speech.progress(lines);
        assertThat(done.ready()).isEqualTo(2);
        assertThat(done.done()).isTrue();
    }

    @Test
    void nothingIsBegunOnceLecternStops() throws InterruptedException {
        List<Line> lines = List.of(line("One more thing before we close."));
        speech.ensure(lines);
        var stopped = new AheadOfTime(clips, engines, flights, clock, new SpareTime(() -> 0, Duration.ofSeconds(1)));
        stopped.stop();
        stopped.carryOut();
        assertThat(speech.progress(lines).ready()).isZero();
        ahead.carryOut();
        assertThat(speech.progress(lines).ready()).isOne();
    }

    @Test
    void anOrderThatFailsIsTriedLaterAndGivenUpAtLast() throws InterruptedException {
        Voice unknown = new Voice("nobody", "en", Voice.Pitch.HIGH, "none");
        Instant past = Instant.parse("2020-01-01T00:00:00Z");
        SpeechClip order = clips.save(SpeechClip.waiting("Nobody can say this " + Ids.next(), unknown, past));
        ahead.carryOut();
        SpeechClip missed = clips.findByHash(order.hash()).orElseThrow();
        assertThat(missed.state()).isEqualTo(State.WAITING);
        assertThat(missed.attempts()).isEqualTo(1);
        assertThat(missed.dueAt()).isAfter(clock.instant());
        for (int i = 0; i < 3; i++) {
            missed = missed.taken(past).missed(past);
        }
        assertThat(missed.state()).isEqualTo(State.FAILED);
    }

    @Test
    void ordersAreFoundInTheirOrderOnceTheyAreDue() {
        Voice voice = engines.choose("en", Voice.DEFAULT).orElseThrow();
        Instant early = Instant.parse("2001-01-01T00:00:00Z");
        SpeechClip due = clips.save(SpeechClip.waiting("Due " + Ids.next(), voice, early));
        assertThat(clips.findByStateAndDueAtLessThanEqualOrderById(State.WAITING, early, Limit.of(5)))
                .extracting(SpeechClip::hash)
                .contains(due.hash());
        assertThat(clips.findByStateAndDueAtLessThanEqualOrderById(
                        State.WAITING, early.minus(Duration.ofDays(1)), Limit.of(5)))
                .isEmpty();
        assertThat(clips.countByStateAndHashIn(State.WAITING, List.of(due.hash(), "none")))
                .isEqualTo(1);
        assertThat(clips.findByHashIn(List.of(due.hash()))).hasSize(1);
        assertThatThrownBy(() -> clips.save(SpeechClip.waiting(due.spoken(), voice, early)))
                .isInstanceOf(DuplicateKeyException.class);
        clips.delete(clips.findByHash(due.hash()).orElseThrow());
    }

    @Test
    void aLanguageWithoutAVoiceIsReadAtReadingPace() {
        Clip clip = speech.clip(Line.of("Bonjour tout le monde", "fr", Voice.DEFAULT));
        assertThat(clip.audio()).isNull();
        assertThat(clip.words()).hasSize(4);
        assertThat(speech.ensure(List.of(Line.of("Bonjour", "fr", Voice.DEFAULT)))
                        .done())
                .isTrue();
    }

    @Test
    void arabicGoesOnAtReadingPaceOnAMachineWithoutEspeak() {
        var withoutEspeak = new DatabaseSpeechClips(clips, new Engines(List.of()), flights, clock);
        Clip clip = withoutEspeak.clip(Line.of("المشروع جهد مؤقت، له بداية ونهاية.", "ar", Voice.DEFAULT));
        assertThat(clip.audio()).isNull();
        assertThat(clip.durationMs()).isBetween(1_000, 10_000);
        assertThat(clip.words()).hasSize(6);
    }

    @Test
    void nothingToSayIsAMomentOfSilence() {
        Clip clip = speech.clip(line(" … "));
        assertThat(clip.audio()).isNull();
        assertThat(clip.words()).isEmpty();
    }

    @Test
    void aBookIsNotOneBreath() {
        assertThatThrownBy(() -> speech.clip(line("word ".repeat(50_000)))).isInstanceOf(SpeechProblem.TooLong.class);
        assertThat(speech.ensure(List.of(line("word ".repeat(50_000)))).total()).isZero();
    }
}
