package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.kernel.GeneralProblem;
import io.lectern.media.FileProblem;
import io.lectern.media.UploadProblem;
import io.lectern.media.UploadRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Begins uploads. */
@Component
public class BeginUpload {

    private static final int LONGEST_NAME = 255;
    private static final Pattern NO_NAME = Pattern.compile("[/\\\\\\p{Cntrl}]");

    private final Uploads uploads;
    private final Parts parts;
    private final Purposes purposes;
    private final Limits limits;
    private final UploadSettings settings;
    private final Clock clock;

    BeginUpload(Uploads uploads, Parts parts, Purposes purposes, Limits limits, UploadSettings settings, Clock clock) {
        this.uploads = uploads;
        this.parts = parts;
        this.purposes = purposes;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
    }

    /** The most bytes that this person may upload for anything. */
    public long mostOf(Actor actor) {
        return settings.mostOf(actor);
    }

    /** Nothing has arrived yet when this returns, and the upload survives from here on. */
    public Upload begin(Actor actor, Upload.Announced announced) {
        long most = settings.mostOf(actor);
        if (most == 0) {
            throw new GeneralProblem.Forbidden("upload.begin");
        }
        checkName(announced.name());
        UploadRules rules = purposes.named(announced.purpose()).rules(actor, announced.subject());
        checkLength(announced, Math.min(most, rules.mostBytes()));
        if (underWay(actor) >= settings.atOnce()) {
            throw new UploadProblem.TooMany(settings.atOnce());
        }
        limits.requireBegun(rules, announced.length());
        try {
            if (parts.room() - announced.length() < settings.spare().toBytes()) {
                throw new UploadProblem.NoRoom();
            }
            Upload upload = Upload.of(actor.userId(), announced, clock.instant());
            parts.create(upload.id());
            return uploads.save(upload);
        } catch (IOException e) {
            if (DiskFull.is(e)) {
                throw new UploadProblem.NoRoom();
            }
            throw new UncheckedIOException(e);
        }
    }

    private static void checkName(String name) {
        boolean usable = !name.isBlank()
                && name.length() <= LONGEST_NAME
                && !NO_NAME.matcher(name).find()
                && !name.strip().matches("\\.+");
        if (!usable) {
            throw new UploadProblem.BadName();
        }
    }

    private static void checkLength(Upload.Announced announced, long most) {
        if (announced.length() == 0) {
            throw new FileProblem.Empty(announced.name());
        }
        if (announced.length() > most) {
            throw new FileProblem.TooLarge(announced.name(), most);
        }
    }

    private long underWay(Actor actor) {
        return uploads.findByPersonId(actor.userId()).stream()
                .filter(upload -> upload.state() == Upload.State.RECEIVING)
                .count();
    }
}
