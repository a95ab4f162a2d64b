package io.lectern.courses;

import io.lectern.accounts.Actor;
import java.io.IOException;

/** Brings whole courses in. */
public interface CourseImport {

    /**
     * Makes a course from a folder with {@code course.yaml}, its lessons in Markdown and their pictures, and publishes it
     * when it says so. A course whose slug is there already is left as it is.
     *
     * @param actor an administrator, or a teacher who then teaches the course
     */
    CourseId importFolder(Actor actor, CourseFolder folder) throws IOException;
}
