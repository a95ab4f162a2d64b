package io.lectern.courses.links;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why something cannot be done about a link. */
public abstract sealed class LinkProblem extends Problem {

    private LinkProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** An address leads nowhere. */
    public static final class Flawed extends LinkProblem {
        /** @param flaw what is wrong with it, as {@code LinkAddress.Flaw} names it */
        public Flawed(String flaw) {
            super(
                    "link-flawed",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This address leads nowhere",
                    "Learners would not get anywhere with it. Copy the address of the video or file again.",
                    Map.of("flaw", flaw));
        }
    }

    /** The draft of a lesson does not show the link. */
    public static final class NotShown extends LinkProblem {
        public NotShown() {
            super(
                    "link-not-shown",
                    HttpStatus.CONFLICT,
                    "The lesson does not show this link any more",
                    "Its draft was changed meanwhile. Load the page again to see how it stands.",
                    Map.of());
        }
    }

    /** The service lets nobody download, or there is no single file. */
    public static final class StaysThere extends LinkProblem {
        public StaysThere() {
            super(
                    "link-stays-there",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "This cannot be brought home",
                    "Its place hands out no file: YouTube and Vimeo do not let others download. Ask its owner for the file and upload that.",
                    Map.of());
        }
    }

    /** The place answers with something else than the file. */
    public static final class NotHandedOut extends LinkProblem {
        public NotHandedOut() {
            super(
                    "link-not-handed-out",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Its place does not hand out the file",
                    "It is not there, is no video, or is not shared with everybody who has the link.",
                    Map.of());
        }
    }

    /** The place does not say how large the file is. */
    public static final class SizeUnknown extends LinkProblem {
        public SizeUnknown() {
            super(
                    "link-size-unknown",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Its place does not say how large the file is",
                    "Download it yourself and upload it to the lesson.",
                    Map.of());
        }
    }

    /** The place cannot be reached. */
    public static final class NobodyAnswers extends LinkProblem {
        public NobodyAnswers() {
            super(
                    "link-no-answer",
                    HttpStatus.BAD_GATEWAY,
                    "Nobody answers at this address",
                    "Try again later, or download the file yourself and upload it to the lesson.",
                    Map.of());
        }
    }
}
