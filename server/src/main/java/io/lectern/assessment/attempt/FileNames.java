package io.lectern.assessment.attempt;

import io.lectern.assessment.question.Response;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the files of an answer are called before somebody. What a learner calls a file often tells who they are, so where marking
 * is anonymous it is called by the answer's place and its own.
 *
 * @param names by media id
 */
public record FileNames(Map<String, String> names) {

    public FileNames {
        names = Map.copyOf(names);
    }

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    /** As their learner calls them. */
    public static FileNames given(@Nullable AttemptItem item) {
        Map<String, String> names = new HashMap<>();
        filesOf(item).forEach(file -> names.put(file.file(), file.name()));
        return new FileNames(names);
    }

    /** Names that tell nothing. @param language of who reads them */
    public static FileNames neutral(Attempt attempt, AttemptItem item, String language) {
        String pattern = ResourceBundle.getBundle("messages.marking", Locale.of(language))
                .getString("file");
        int answer = attempt.items().indexOf(item) + 1;
        Map<String, String> names = new HashMap<>();
        int number = 0;
        for (UploadedFile file : filesOf(item)) {
            number++;
            names.put(
                    file.file(),
                    MessageFormat.format(
                            pattern, Integer.toString(answer), Integer.toString(number), endingOf(file.name())));
        }
        return new FileNames(names);
    }

    public String of(String file) {
        return Objects.requireNonNullElse(names.get(file), "");
    }

    public boolean has(@Nullable String file) {
        return file != null && names.containsKey(file);
    }

    /** The same answer with these names. */
    public AttemptItem in(AttemptItem item) {
        if (!(item.response() instanceof UploadResponse)) {
            return item;
        }
        List<UploadedFile> files = new ArrayList<>();
        filesOf(item).forEach(file -> files.add(new UploadedFile(file.file(), of(file.file()), file.bytes())));
        return item.showing(new UploadResponse(files));
    }

    private static List<UploadedFile> filesOf(@Nullable AttemptItem item) {
        Response response = item == null ? null : item.response();
        return response instanceof UploadResponse upload ? upload.files() : List.of();
    }

    private static String endingOf(String name) {
        Matcher ending = ENDING.matcher(name);
        return ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "";
    }
}
