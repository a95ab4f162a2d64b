package io.lectern.media;

import io.lectern.kernel.Problem;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Why an upload cannot begin, go on or be kept. */
public abstract sealed class UploadProblem extends Problem {

    private UploadProblem(String slug, HttpStatus status, String title, String detail, Map<String, ?> properties) {
        super(slug, status, title, detail, properties);
    }

    /** There is none, it has expired, or it is somebody else's. */
    public static final class Gone extends UploadProblem {
        public Gone() {
            super(
                    "upload-not-found",
                    HttpStatus.NOT_FOUND,
                    "This upload is no longer there",
                    "It was cancelled, or nothing came for a week. Please choose the file again.",
                    Map.of());
        }
    }

    /** A request that the protocol does not allow. */
    public static final class Malformed extends UploadProblem {
        public Malformed(String what) {
            super(
                    "upload-malformed",
                    HttpStatus.BAD_REQUEST,
                    "The upload was not understood",
                    "The program that sends it made a mistake (" + what + "). Please load the page again.",
                    Map.of("what", what));
        }
    }

    /** It speaks another version of the protocol. */
    public static final class OtherVersion extends UploadProblem {
        public OtherVersion() {
            super(
                    "upload-version",
                    HttpStatus.PRECONDITION_FAILED,
                    "The upload was not understood",
                    "Uploads go by version 1.0.0 of the tus protocol. Please load the page again.",
                    Map.of());
        }
    }

    /** The body of a part is not of the protocol's own type. */
    public static final class NotAPart extends UploadProblem {
        public NotAPart() {
            super(
                    "upload-part-type",
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "The upload was not understood",
                    "Parts are sent as application/offset+octet-stream. Please load the page again.",
                    Map.of());
        }
    }

    /** The part does not begin where the upload stands. */
    public static final class WrongOffset extends UploadProblem {
        public WrongOffset(long offset) {
            super(
                    "upload-wrong-offset",
                    HttpStatus.CONFLICT,
                    "The upload stands elsewhere",
                    "What has arrived is kept. Please go on from there.",
                    Map.of("offset", offset));
        }
    }

    /** A newer request of the same upload writes now. */
    public static final class TakenOver extends UploadProblem {
        public TakenOver() {
            super(
                    "upload-taken-over",
                    HttpStatus.LOCKED,
                    "The upload goes on elsewhere",
                    "Another window or a newer connection goes on with this upload.",
                    Map.of());
        }
    }

    /** The part was damaged on its way; the protocol's own status 460 says so. */
    public static final class WrongChecksum extends UploadProblem {
        public WrongChecksum() {
            super(
                    "upload-wrong-checksum",
                    HttpStatus.BAD_REQUEST,
                    "A part was damaged on its way",
                    "It was not taken. Please send it again.",
                    Map.of());
        }
    }

    /** More bytes came than were announced. */
    public static final class TooLong extends UploadProblem {
        public TooLong(String name, long length) {
            super(
                    "upload-too-long",
                    HttpStatus.CONTENT_TOO_LARGE,
                    "More came than was announced",
                    "The file has changed since its upload began. Please choose it again.",
                    Map.of("name", name, "length", length));
        }
    }

    /** Nobody uploads for that. */
    public static final class NoPurpose extends UploadProblem {
        public NoPurpose() {
            super(
                    "upload-purpose",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Nothing can be uploaded here",
                    "The page that sends the file may be too old. Please load it again.",
                    Map.of());
        }
    }

    /** It cannot be a file's name. */
    public static final class BadName extends UploadProblem {
        public BadName() {
            super(
                    "upload-name",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file has no usable name",
                    "A name has at most 255 letters and no slashes. Please rename the file.",
                    Map.of());
        }
    }

    /** This person has begun too many and finished too few. */
    public static final class TooMany extends UploadProblem {
        public TooMany(int most) {
            super(
                    "upload-too-many",
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Too many uploads at once",
                    "Let some of them end or cancel them first; " + most + " may be under way.",
                    Map.of("most", most));
        }
    }

    /** The academy has no room for it now. */
    public static final class NoRoom extends UploadProblem {
        public NoRoom() {
            super(
                    "upload-no-room",
                    HttpStatus.INSUFFICIENT_STORAGE,
                    "The academy's disk is full",
                    "What has arrived is kept, and the upload can go on when an administrator has made room.",
                    Map.of());
        }
    }

    /** Files of this type are not taken here. */
    public static final class NotAccepted extends UploadProblem {
        public NotAccepted(String name, String type) {
            super(
                    "upload-type-not-accepted",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Such files are not accepted here",
                    "What is in it was found to be " + type + ". Please choose another file.",
                    Map.of("name", name, "found", type));
        }
    }

    /** Its content is not what its name or its sender says. */
    public static final class NotWhatItSays extends UploadProblem {
        public NotWhatItSays(String name, String type) {
            super(
                    "upload-not-what-it-says",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file is not what its name says",
                    "What is in it was found to be " + type + ". Please save it anew in the right format.",
                    Map.of("name", name, "found", type));
        }
    }

    /** It is one kind of file and another one at the same time. */
    public static final class TwoInOne extends UploadProblem {
        public TwoInOne(String name) {
            super(
                    "upload-two-in-one",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file hides another one",
                    "Besides what it shows it holds an archive or a page that runs. Please save it anew.",
                    Map.of("name", name));
        }
    }

    /** A virus was found in it. */
    public static final class Infected extends UploadProblem {
        public static final String SLUG = "upload-infected";

        public Infected(String name, String found) {
            super(
                    SLUG,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "A virus was found in the file",
                    "It was not taken (" + found + "). Please check the device that it comes from.",
                    Map.of("name", name, "found", found));
        }
    }

    /** It is whole, and nobody can look for viruses at this moment. */
    public static final class NotLookedAt extends UploadProblem {
        public NotLookedAt() {
            super(
                    "upload-not-looked-at",
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The file waits for its check",
                    "All of it has arrived. It is taken as soon as it could be checked for viruses.",
                    Map.of());
        }
    }

    /** The scanner does not take files so large. */
    public static final class TooLargeToLookAt extends UploadProblem {
        public TooLargeToLookAt(String name) {
            super(
                    "upload-too-large-to-look-at",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The file is too large to be checked",
                    "The virus scanner of the academy takes smaller files only. Please tell an administrator.",
                    Map.of("name", name));
        }
    }
}
