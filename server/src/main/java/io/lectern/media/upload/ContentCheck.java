package io.lectern.media.upload;

import io.lectern.media.UploadProblem;
import io.lectern.media.UploadRules;
import io.lectern.media.internal.MediaType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Looks into a file before it is kept: whether it is what it says, and one thing only. */
@Component
class ContentCheck {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    /** What is found in files with these endings. Others promise nothing. */
    private static final Map<String, String> BY_ENDING = Map.ofEntries(
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"));

    private static final Set<String> TOLD_APART = Set.copyOf(BY_ENDING.values());

    /** @throws UploadProblem when it is not */
    void check(Path content, Upload upload, UploadRules rules) throws IOException {
        String found = MediaType.of(content);
        if (promised(upload).stream().anyMatch(type -> !agree(type, found))) {
            throw new UploadProblem.NotWhatItSays(upload.name(), found);
        }
        if (!rules.accept(found)) {
            throw new UploadProblem.NotAccepted(upload.name(), found);
        }
        if (TwoInOne.is(content, found)) {
            throw new UploadProblem.TwoInOne(upload.name());
        }
    }

    /** Containers of films are alike: what is called by one name often is another. */
    private static boolean agree(String promised, String found) {
        return promised.equals(found) || (promised.startsWith("video/") && found.startsWith("video/"));
    }

    /** By its ending, and by what its sender calls it. */
    private static Set<String> promised(Upload upload) {
        Set<String> types = new TreeSet<>();
        String name = upload.name().toLowerCase(Locale.ROOT);
        String byEnding = BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1));
        if (byEnding != null) {
            types.add(byEnding);
        }
        if (upload.type() != null && TOLD_APART.contains(upload.type())) {
            types.add(upload.type());
        }
        return types;
    }
}
