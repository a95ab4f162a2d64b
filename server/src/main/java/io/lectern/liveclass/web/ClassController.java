package io.lectern.liveclass.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.LessonId;
import io.lectern.kernel.Ids;
import io.lectern.liveclass.ClassId;
import io.lectern.liveclass.ClassKind;
import io.lectern.liveclass.ClassState;
import io.lectern.liveclass.ClassSummary;
import io.lectern.liveclass.internal.ClassDesk;
import io.lectern.liveclass.internal.ClassList;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/classes")
class ClassController {

    private final ClassDesk desk;
    private final ClassList list;

    ClassController(ClassDesk desk, ClassList list) {
        this.desk = desk;
        this.list = list;
    }

    /** @param title null for the lesson's @param startsAt null for now */
    record NewClass(
            @NotNull UUID lessonId,
            @NotNull ClassKind kind,
            @Nullable @Size(max = 200) String title,
            @NotBlank @Size(max = 40) String character,
            @Nullable Instant startsAt) {}

    /**
     * @param part what the reader is in it: HOST, LEARNER or OBSERVER
     * @param replay whether it is over and the reader may hear it again
     */
    record ClassView(
            UUID id,
            UUID lessonId,
            UUID courseId,
            ClassKind kind,
            ClassState state,
            String title,
            String language,
            String character,
            UUID hostId,
            @Nullable Instant startsAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            String part,
            boolean replay) {

        static ClassView of(ClassSummary c, String part, boolean replay) {
            return new ClassView(
                    c.id().value(),
                    c.lesson().value(),
                    c.course().value(),
                    c.kind(),
                    c.state(),
                    c.title(),
                    c.language(),
                    c.character(),
                    c.host().value(),
                    c.startsAt(),
                    c.startedAt(),
                    c.endedAt(),
                    part,
                    replay);
        }

        static ClassView of(ClassList.Seen seen) {
            return of(seen.summary(), seen.part().name(), seen.replay());
        }
    }

    /** A short list is whole: there is never a next page. */
    record ClassPage(List<ClassView> items, @Nullable String next) {}

    /** Which classes. */
    enum Range {
        OPEN,
        PAST
    }

    @PostMapping
    @Operation(operationId = "openClass", summary = "Opens a class now, or plans it")
    @ResponseStatus(HttpStatus.CREATED)
    ClassView open(
            Actor actor,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody @Valid NewClass wish) {
        ClassSummary opened = desk.open(
                actor,
                new ClassDesk.Wish(
                        LessonId.of(wish.lessonId()),
                        wish.kind(),
                        wish.title(),
                        wish.character(),
                        wish.startsAt(),
                        key == null ? Ids.next().toString() : key));
        return ClassView.of(opened, "HOST", false);
    }

    @GetMapping
    @Operation(operationId = "listClasses", summary = "Classes to enter now or soon, or those the reader was in")
    ClassPage list(Actor actor, @RequestParam(defaultValue = "OPEN") Range range) {
        List<ClassList.Seen> seen = switch (range) {
            case OPEN -> list.open(actor);
            case PAST -> list.past(actor);
        };
        return new ClassPage(seen.stream().map(ClassView::of).toList(), null);
    }

    @GetMapping("/{id}")
    @Operation(operationId = "getClass", summary = "One class as the reader sees it")
    ClassView one(Actor actor, @PathVariable UUID id) {
        return ClassView.of(list.seen(ClassId.of(id), actor));
    }

    @PostMapping("/{id}/start")
    @Operation(operationId = "startClass", summary = "Begins a planned class")
    ClassView start(Actor actor, @PathVariable UUID id) {
        return ClassView.of(desk.start(actor, ClassId.of(id)), "HOST", false);
    }

    @DeleteMapping("/{id}")
    @Operation(operationId = "endClass", summary = "Ends a running class, calls a planned one off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, @PathVariable UUID id) {
        desk.end(actor, ClassId.of(id));
    }
}
