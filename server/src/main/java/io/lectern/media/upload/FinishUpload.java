package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.accounts.People;
import io.lectern.accounts.Person;
import io.lectern.accounts.UserId;
import io.lectern.kernel.Problem;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadProblem;
import io.lectern.media.UploadPurpose;
import io.lectern.media.UploadRules;
import io.lectern.media.upload.Upload.Told;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Looks at uploads that are whole and keeps or refuses them. Every step can be done again with the same outcome, so a server
 * that dies between any two of them begins anew, and the outcome comes once.
 */
@Component
class FinishUpload {

    private static final Logger log = LoggerFactory.getLogger(FinishUpload.class);

    private final Uploads uploads;
    private final Parts parts;
    private final WritingTurns turns;
    private final Purposes purposes;
    private final Limits limits;
    private final ContentCheck check;
    private final VirusCheck viruses;
    private final Files files;
    private final People people;
    private final TaskExecutor tasks;
    private final Clock clock;
    private final Set<UUID> working = ConcurrentHashMap.newKeySet();

    FinishUpload(
            Uploads uploads,
            Parts parts,
            WritingTurns turns,
            Purposes purposes,
            Limits limits,
            ContentCheck check,
            VirusCheck viruses,
            Files files,
            People people,
            TaskExecutor applicationTaskExecutor,
            Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.turns = turns;
        this.purposes = purposes;
        this.limits = limits;
        this.check = check;
        this.viruses = viruses;
        this.files = files;
        this.people = people;
        this.tasks = applicationTaskExecutor;
        this.clock = clock;
    }

    /** Finishes it beside the request that brought its last byte. */
    void soon(UUID id) {
        try {
            tasks.execute(() -> finish(id));
        } catch (TaskRejectedException e) {
            log.debug("upload {} is finished a little later", id, e);
        }
    }

    /** Nothing happens when it is not whole, when its part is on another machine, or when somebody is at it. */
    void finish(UUID id) {
        if (!working.add(id)) {
            return;
        }
        try {
            uploads.findById(id)
                    .filter(upload -> upload.state() == Upload.State.RECEIVED && parts.has(id))
                    .ifPresent(this::finish);
        } finally {
            working.remove(id);
        }
    }

    private void finish(Upload upload) {
        try {
            note(upload, outcome(upload));
        } catch (IOException | RuntimeException e) {
            boolean full = e instanceof IOException failure && DiskFull.is(failure)
                    || e.getCause() instanceof IOException cause && DiskFull.is(cause);
            log.warn("upload {} is whole and waits: {}", upload.id(), full ? "the disk is full" : "", full ? null : e);
            save(upload.postponed(full ? Told.of(new UploadProblem.NoRoom()) : null, clock.instant()));
        }
    }

    private void note(Upload upload, Upload outcome) throws IOException {
        turns.with(upload.id(), () -> {
            if (save(outcome) && outcome.state() != Upload.State.RECEIVED) {
                clear(outcome);
            }
            return outcome;
        });
    }

    /** @return false when its owner has ended it meanwhile: then there is nothing to note */
    private boolean save(Upload changed) {
        try {
            uploads.save(changed);
            return true;
        } catch (OptimisticLockingFailureException e) {
            log.info("upload {} was ended while it was looked at", changed.id());
            return false;
        }
    }

    private void clear(Upload outcome) {
        try {
            if (outcome.isInfected()) {
                parts.quarantine(outcome.id());
                log.warn("upload {} is infected and lies in quarantine", outcome.id());
            } else {
                parts.delete(outcome.id());
            }
        } catch (IOException e) {
            log.warn("the part of upload {} stays until it is tidied away", outcome.id(), e);
        }
    }

    private Upload outcome(Upload upload) throws IOException {
        try {
            StoredFile file = keep(upload, parts.of(upload.id()));
            return upload.kept(file.id(), clock.instant());
        } catch (Problem refusal) {
            return refusal.status().is5xxServerError()
                    ? upload.postponed(Told.of(refusal), clock.instant())
                    : upload.refused(refusal, clock.instant());
        }
    }

    private StoredFile keep(Upload upload, Path content) throws IOException {
        Person person = people.find(new UserId(upload.personId())).orElseThrow(UploadProblem.Gone::new);
        Actor actor = Actor.of(person);
        UploadPurpose purpose = purposes.named(upload.purpose());
        UploadRules rules = purpose.rules(actor, upload.subject());
        limits.requireKept(rules, upload.length());
        check.check(content, upload, rules);
        viruses.check(upload);
        requireWanted(upload);
        StoredFile file = files.put(content, upload.name(), rules.scope());
        requireWanted(upload);
        purpose.kept(actor, upload.subject(), file);
        return file;
    }

    /** Looking at it and storing it take minutes, in which its owner may end it. */
    private void requireWanted(Upload upload) {
        if (!uploads.existsById(upload.id())) {
            throw new UploadProblem.Gone();
        }
    }
}
