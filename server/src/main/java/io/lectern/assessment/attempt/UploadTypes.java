package io.lectern.assessment.attempt;

import io.lectern.assessment.question.Task.UploadType;
import io.lectern.media.StoredFile;
import java.util.Collection;
import java.util.Map;

/** Which files a task takes. What a file is was found by looking at its content; its name says nothing. */
final class UploadTypes {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final Map<String, UploadType> NAMED = Map.of(
            "application/pdf",
            UploadType.PDF,
            OFFICE + "wordprocessingml.document",
            UploadType.DOCX,
            OFFICE + "spreadsheetml.sheet",
            UploadType.XLSX,
            OFFICE + "presentationml.presentation",
            UploadType.PPTX);
    private static final String UNNAMED = "application/octet-stream";

    private UploadTypes() {}

    /** The type of a file; a table as text, which has no mark of its own, may be one without a name. Anything else is none of them. */
    static boolean allow(Collection<UploadType> types, StoredFile file) {
        if (file.isPicture()) {
            return types.contains(UploadType.IMAGE);
        }
        return file.type().equals(UNNAMED)
                ? types.contains(UploadType.CSV)
                : NAMED.containsKey(file.type()) && types.contains(NAMED.get(file.type()));
    }

    /** Whether a file whose type has no name has to be a table. */
    static boolean mustBeTable(StoredFile file) {
        return file.type().equals(UNNAMED);
    }
}
