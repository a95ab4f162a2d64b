package io.lectern.courses.library;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import io.lectern.courses.internal.CourseSettings;
import io.lectern.courses.internal.WriteLesson;
import io.lectern.kernel.GeneralProblem;
import io.lectern.kernel.Problem;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.store.Turns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts another file in the place of one, in every draft and cover that the person may change. What learners see changes when
 * those drafts are published: a published version stays what it was.
 */
@Component
public class ReplaceFile {

    private static final Logger log = LoggerFactory.getLogger(ReplaceFile.class);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    private final ReadLibrary library;
    private final Replacements replacements;
    private final WriteLesson lessons;
    private final CourseSettings covers;
    private final Files files;
    private final Turns turns;
    private final Clock clock;

    ReplaceFile(
            ReadLibrary library,
            Replacements replacements,
            WriteLesson lessons,
            CourseSettings covers,
            Files files,
            Turns turns,
            Clock clock) {
        this.library = library;
        this.replacements = replacements;
        this.lessons = lessons;
        this.covers = covers;
        this.files = files;
        this.turns = turns;
        this.clock = clock;
    }

    /** What may come, as an upload for this id. @param types media types as upload rules name them */
    public record Begun(UUID id, Set<String> types, long mostBytes) {}

    /** Gets ready for the file that is to come. */
    public Begun begin(Actor actor, String file) {
        ReadLibrary.LibraryFile found = toReplace(actor, file);
        Replacement replacement = replacements.save(Replacement.of(file, clock.instant()));
        return new Begun(replacement.id(), ReplacingFiles.types(found.type()), ReplacingFiles.mostBytes(found));
    }

    /** Whether something shows the file that whoever it was read for may change. */
    public static boolean isReplaceable(ReadLibrary.LibraryFile file) {
        return !targets(file).isEmpty();
    }

    /** What became of it, for who sees the file. */
    public Replacement find(Actor actor, UUID id) {
        Replacement replacement = replacement(id);
        library.file(actor, replacement.file());
        return replacement;
    }

    /** The file with its places, at least one of which the person may change. */
    ReadLibrary.LibraryFile toReplace(Actor actor, String file) {
        ReadLibrary.LibraryFile found = library.file(actor, file);
        if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.TEACHER)) {
            throw new GeneralProblem.Forbidden("library.replace");
        }
        if (targets(found).isEmpty()) {
            throw new LibraryProblem.NothingToReplace();
        }
        return found;
    }

    ReadLibrary.LibraryFile seen(Actor actor, String file) {
        return library.file(actor, file);
    }

    Replacement replacement(UUID id) {
        return replacements.findById(id).orElseThrow(() -> new GeneralProblem.NotFound("replacement"));
    }

    static List<Replacement.Target> targets(ReadLibrary.LibraryFile file) {
        return file.places().stream()
                .filter(ReplaceFile::isChanged)
                .map(Replacement.Target::of)
                .toList();
    }

    private static boolean isChanged(Place place) {
        return place.inDraft() && place.editable() && place.kind() != Place.Kind.RECORDING;
    }

    /** Each place in a transaction of its own; a server that dies in between goes on where it was. */
    void carryOut(Actor actor, UUID id, StoredFile other) {
        Replacement planned = turns.take(() -> plan(actor, replacement(id), other));
        if (planned.state() == Replacement.State.DONE) {
            return;
        }
        List<Replacement.Target> missed = new ArrayList<>();
        for (Replacement.Target target : planned.targets()) {
            if (!exchange(actor, target, new FileId(planned.file()), other.id())) {
                missed.add(target);
            }
        }
        turns.take(() -> replacements.save(replacement(id).done(missed)));
    }

    private Replacement plan(Actor actor, Replacement replacement, StoredFile other) {
        if (replacement.state() != Replacement.State.AWAITED) {
            return replacement;
        }
        if (other.id().value().equals(replacement.file())) {
            throw new LibraryProblem.SameFile(other.name());
        }
        ReadLibrary.LibraryFile file = toReplace(actor, replacement.file());
        List<Replacement.Left> left = new ArrayList<>();
        file.places().stream()
                .filter(place -> place.inDraft() && !isChanged(place))
                .forEach(place -> left.add(new Replacement.Left(
                        place.kind() == Place.Kind.RECORDING
                                ? Replacement.Reason.RECORDING
                                : Replacement.Reason.NOT_YOURS,
                        place.courseTitle(),
                        place.title())));
        file.others().forEach(title -> left.add(new Replacement.Left(Replacement.Reason.NOT_YOURS, title, null)));
        return replacements.save(replacement.by(other.id().value(), targets(file), left, file.hidden()));
    }

    private boolean exchange(Actor actor, Replacement.Target target, FileId old, FileId other) {
        try {
            if (target.kind() == Place.Kind.COVER) {
                covers.exchangeCover(actor, target.course(), old, other);
            } else {
                files.grant(other, FileScope.course(target.course()));
                turns.take(() -> lessons.exchange(actor, target.id(), old.value(), other.value()));
            }
            return true;
        } catch (Problem | OptimisticLockingFailureException e) {
            log.info("a place of file {} keeps it: {}", old, e.getMessage());
            return false;
        }
    }

    @Scheduled(initialDelayString = "PT11M", fixedDelayString = "P1D")
    @SchedulerLock(name = "courses-replacements")
    void tidy() {
        tidy(clock.instant());
    }

    void tidy(Instant now) {
        replacements.deleteAll(replacements.findByBegunAtLessThan(now.minus(KEPT), Limit.of(AT_ONCE)));
    }
}
