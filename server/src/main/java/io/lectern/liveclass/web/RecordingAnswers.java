package io.lectern.liveclass.web;

import io.lectern.liveclass.audience.Audience;
import io.lectern.liveclass.recording.ListRecordings;
import io.lectern.liveclass.recording.Recording;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Recordings as browsers see them. */
final class RecordingAnswers {

    private RecordingAnswers() {}

    /** @param url of WebVTT */
    record RecordingCaption(String language, String url) {
        static RecordingCaption of(Recording.Caption caption) {
            return new RecordingCaption(caption.language(), "/api/files/" + caption.file());
        }
    }

    /** Whether a class is heard again, or a film is seen. */
    enum RecordingKind {
        REPLAY,
        FILM
    }

    /**
     * @param id of the film, or of the class that is heard again
     * @param file of a film, as videos are named; null for a class
     * @param classId the class that it shows
     * @param className null when that is what it is called itself
     * @param lengthMs null as long as a film does not play
     * @param audience who sees it; null for who need not know
     * @param own its own rule; null for that of the course
     */
    record RecordingView(
            UUID id,
            RecordingKind kind,
            String title,
            Instant heldAt,
            @Nullable String file,
            @Nullable UUID classId,
            @Nullable String className,
            @Nullable Long lengthMs,
            long positionMs,
            List<RecordingCaption> captions,
            @Nullable Audience audience,
            @Nullable Audience own) {

        static RecordingView of(ListRecordings.Shown shown, boolean all) {
            Recording film = shown.film();
            var held = shown.liveClass();
            return new RecordingView(
                    shown.id(),
                    film == null ? RecordingKind.REPLAY : RecordingKind.FILM,
                    shown.title(),
                    shown.heldAt(),
                    film == null ? null : film.file(),
                    held == null ? null : held.id().value(),
                    held == null || held.title().equals(shown.title()) ? null : held.title(),
                    shown.length() == null ? null : shown.length().toMillis(),
                    shown.positionMs(),
                    film == null
                            ? List.of()
                            : film.captions().stream().map(RecordingCaption::of).toList(),
                    all ? shown.audience() : null,
                    all ? shown.own() : null);
        }
    }

    /**
     * The list is whole: there is never a next page.
     *
     * @param audience what holds for those without a rule of their own; null for who need not know
     * @param managed whether the reader may add and change them
     */
    record RecordingPage(
            List<RecordingView> items,
            @Nullable String next,
            String courseTitle,
            String courseSlug,
            @Nullable Audience audience,
            boolean managed) {

        static RecordingPage of(ListRecordings.OfCourse found) {
            return new RecordingPage(
                    found.items().stream()
                            .map(shown -> RecordingView.of(shown, found.all()))
                            .toList(),
                    null,
                    found.course().title(),
                    found.course().slug(),
                    found.all() ? found.audience() : null,
                    found.managed());
        }
    }
}
