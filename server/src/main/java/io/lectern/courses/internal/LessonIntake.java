package io.lectern.courses.internal;

import io.lectern.courses.Block;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.ReadDocument;
import io.lectern.courses.internal.documents.SourceDocument;
import io.lectern.courses.internal.markdown.FrontMatter;
import io.lectern.courses.internal.markdown.MarkdownLesson;
import io.lectern.courses.internal.markdown.Remark;
import io.lectern.courses.internal.markdown.VideoSyntax;
import io.lectern.media.FileId;
import io.lectern.media.FileProblem;
import io.lectern.media.FileScope;
import io.lectern.media.Files;
import io.lectern.media.StoredFile;
import io.lectern.media.Videos;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a document that was read into a lesson: stores its pictures, finds its title, language and duration. */
@Component
class LessonIntake {

    static final long LARGEST_PICTURE = 20_000_000;
    static final long LARGEST_VIDEO = 500_000_000;
    private static final String CAPTIONS = "text/vtt";
    private static final int LONGEST_TITLE = 200;

    private final Files files;
    private final Videos videos;

    LessonIntake(Files files, Videos videos) {
        this.files = files;
        this.videos = videos;
    }

    /** Whether a lesson can show the file, or it belongs to what a lesson shows. */
    static boolean isShown(StoredFile file) {
        return file.isPicture() || file.isVideo() || file.type().equals(CAPTIONS) || isDocument(file);
    }

    private static boolean isDocument(StoredFile file) {
        return DocumentKind.ofPath(file.name()).equals(DocumentKind.of(file));
    }

    /** Has the videos among a lesson's files made playable; outside of a transaction. */
    void prepareVideos(PictureList pictures) {
        pictures.all().stream()
                .map(picture -> new FileId(picture.file()))
                .filter(file -> files.describe(file).filter(StoredFile::isVideo).isPresent())
                .forEach(file -> videos.prepare(file, Videos.Need.SOME_TIME));
    }

    /**
     * Stores pictures, so it runs outside of a transaction.
     *
     * @throws DocumentProblem.Nothing when no block comes out of it
     */
    ImportedLesson take(SourceDocument source, ReadDocument document, FileScope scope, String courseLanguage) {
        List<Remark> remarks = new ArrayList<>(document.remarks());
        PictureList pictures = new PictureList(List.of());
        for (ReadDocument.ReadPicture picture : document.pictures()) {
            String file = store(picture, scope, remarks);
            pictures = file == null ? pictures : pictures.with(picture.path(), file);
        }
        MarkdownLesson read = WriteLesson.read(document.markdown(), pictures);
        if (read.blocks().isEmpty()) {
            throw new DocumentProblem.Nothing(source.name());
        }
        remarks.addAll(read.remarks());
        String titleInText = titleIn(read);
        String title = firstOf(read.frontMatter().title(), document.title(), titleInText, source.plainName());
        boolean above = title.equals(titleInText);
        String text = withoutFrontMatter(document.markdown(), read.frontMatter());
        return new ImportedLesson(
                heading(read, title, courseLanguage),
                above ? withoutFirst(text, read.blocks().getFirst()) : text,
                pictures,
                remarks);
    }

    private @Nullable String store(ReadDocument.ReadPicture picture, FileScope scope, List<Remark> remarks) {
        try {
            long limit = VideoSyntax.isVideo(picture.path()) ? LARGEST_VIDEO : LARGEST_PICTURE;
            StoredFile stored = files.put(new ByteArrayInputStream(picture.content()), picture.path(), limit, scope);
            if (isShown(stored)) {
                return stored.id().value();
            }
        } catch (FileProblem e) {
            // told below, like any other picture that cannot be shown
        }
        remarks.add(new Remark(0, "picture-unreadable", picture.path()));
        return null;
    }

    private static Lesson.Heading heading(MarkdownLesson read, String title, String courseLanguage) {
        FrontMatter front = read.frontMatter();
        String language = front.language() == null ? languageOf(read, courseLanguage) : front.language();
        String cut = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        return new Lesson.Heading(
                cut,
                front.summary() == null ? "" : front.summary(),
                language,
                front.minutes() == null ? 0 : front.minutes());
    }

    /** A first-level heading on top names the lesson. */
    private static @Nullable String titleIn(MarkdownLesson read) {
        Block first = read.blocks().isEmpty() ? null : read.blocks().getFirst();
        return first != null && first.level() == 1 ? first.text() : null;
    }

    private static String firstOf(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate.strip();
            }
        }
        return "Lesson";
    }

    /** The script that most letters are in; the course's language when there are hardly any. */
    private static String languageOf(MarkdownLesson read, String courseLanguage) {
        long arabic = 0;
        long latin = 0;
        for (Block block : read.blocks()) {
            arabic += block.text()
                    .codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC)
                    .count();
            latin += block.text()
                    .codePoints()
                    .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
                    .count();
        }
        return arabic + latin < 20 ? courseLanguage : arabic > latin ? "ar" : "en";
    }

    private static String withoutFrontMatter(String markdown, FrontMatter front) {
        return String.join("\n", markdown.lines().skip(front.lines()).toList()).strip() + "\n";
    }

    private static String withoutFirst(String text, Block first) {
        return text.startsWith(first.source())
                ? text.substring(first.source().length()).stripLeading()
                : text;
    }
}
