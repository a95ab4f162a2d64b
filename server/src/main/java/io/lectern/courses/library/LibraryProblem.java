package io.lectern.courses.library;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be done to a file of the library. */
public abstract sealed class LibraryProblem extends Problem {

    private LibraryProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** No draft and no cover that the person may change shows the file. */
    public static final class NothingToReplace extends LibraryProblem {
        public NothingToReplace() {
            super(
                    "library-nothing-to-replace",
                    HttpStatus.CONFLICT,
                    "There is nothing to replace",
                    "No draft and no course picture that you may change shows this file.",
                    Map.of());
        }
    }

    /** What came has the same content as what it should replace. */
    public static final class SameFile extends LibraryProblem {
        public SameFile(String name) {
            super(
                    "library-same-file",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This is the same file",
                    "Its content is the same as that of the file that it should replace. Please choose another one.",
                    Map.of("name", name));
        }
    }

    /** The files of the academy may not take more room. */
    public static final class AcademyFull extends LibraryProblem {
        public AcademyFull(long quota, long used) {
            super(
                    "library-academy-full",
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "The academy's room for files is used up",
                    "There is no room for this file. An administrator can make room or allow more.",
                    Map.of("quotaBytes", quota, "usedBytes", used));
        }
    }

    /** The files of the course may not take more room. */
    public static final class CourseFull extends LibraryProblem {
        public CourseFull(long quota, long used) {
            super(
                    "library-course-full",
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "The course's room for files is used up",
                    "There is no room for this file in the course. An administrator can allow more.",
                    Map.of("quotaBytes", quota, "usedBytes", used));
        }
    }
}
