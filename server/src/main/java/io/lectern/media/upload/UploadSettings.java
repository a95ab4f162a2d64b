package io.lectern.media.upload;

import io.lectern.accounts.Actor;
import io.lectern.accounts.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much people may upload.
 *
 * @param largest file of teachers and administrators
 * @param largestOfStudents file of everybody else who may upload
 * @param atOnce how many uploads of one person may be under way
 * @param spare room that uploads leave on the disk
 */
@ConfigurationProperties("lectern.uploads")
public record UploadSettings(
        @DefaultValue("5GB") DataSize largest,
        @DefaultValue("500MB") DataSize largestOfStudents,
        @DefaultValue("100") int atOnce,
        @DefaultValue("1GB") DataSize spare) {

    public UploadSettings {
        if (largest.toBytes() <= 0 || largestOfStudents.toBytes() < 0 || atOnce < 1 || spare.toBytes() < 0) {
            throw new IllegalArgumentException("the limits of uploads (LECTERN_UPLOADS_...) must be above zero");
        }
    }

    /** The most bytes of one file; 0 for who may upload nothing. */
    long mostOf(Actor actor) {
        if (actor.is(Role.ADMINISTRATOR) || actor.is(Role.TEACHER)) {
            return largest.toBytes();
        }
        return actor.is(Role.STUDENT) ? largestOfStudents.toBytes() : 0;
    }
}
