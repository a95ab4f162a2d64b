package io.lectern.courses.library.web;

import io.lectern.accounts.Actor;
import io.lectern.courses.library.LibraryKind;
import io.lectern.courses.library.ReadUsage;
import io.lectern.courses.library.SetQuota;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/library")
@Tag(name = "library")
class RoomController {

    private final ReadUsage usage;
    private final SetQuota quota;

    RoomController(ReadUsage usage, SetQuota quota) {
        this.usage = usage;
        this.quota = quota;
    }

    /** @param bytes of the files as they came @param made what was made of them so that they play */
    record RoomOfKind(LibraryKind kind, int files, long bytes, long made) {
        static RoomOfKind of(Map.Entry<LibraryKind, ReadUsage.Taken> entry) {
            ReadUsage.Taken taken = entry.getValue();
            return new RoomOfKind(entry.getKey(), taken.files(), taken.bytes(), taken.made());
        }
    }

    /** @param bytes with what was made of videos @param quota null for no limit */
    record RoomOfCourse(
            UUID id,
            String title,
            int files,
            long bytes,
            @Nullable Long quota) {
        static RoomOfCourse of(ReadUsage.OfCourse course) {
            return new RoomOfCourse(
                    course.id(),
                    course.title(),
                    course.taken().files(),
                    course.taken().all(),
                    course.quota());
        }
    }

    /**
     * @param total of all files of the academy, also those outside of the library; null for who does not oversee it
     * @param quota of the academy; null for no limit
     */
    record LibraryUsage(
            @Nullable Long total, @Nullable Long quota, List<RoomOfKind> kinds, List<RoomOfCourse> courses) {}

    /** @param course null for the whole academy @param bytes null for no limit */
    record QuotaToSet(
            @Nullable UUID course, @Min(0) @Nullable Long bytes) {}

    @GetMapping("/usage")
    @Operation(operationId = "getLibraryUsage", summary = "How much room files take, by kind and by course")
    LibraryUsage usage(Actor actor) {
        ReadUsage.Usage found = usage.of(actor);
        return new LibraryUsage(
                found.total(),
                found.quota(),
                found.kinds().entrySet().stream().map(RoomOfKind::of).toList(),
                found.courses().stream().map(RoomOfCourse::of).toList());
    }

    @PutMapping("/quota")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "setQuota",
            summary = "Says how much room the files of the academy or of a course may take; what is there stays")
    void quota(Actor actor, @Valid @RequestBody QuotaToSet request) {
        quota.set(actor, request.course(), request.bytes());
    }
}
