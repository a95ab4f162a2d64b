package io.lectern.courses.internal.documents;

import io.lectern.courses.CourseProblem;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.internal.markdown.VideoSyntax;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.stereotype.Component;

/** Reads an archive with one Markdown text, its pictures and its videos. What it says of its own sizes is not believed. */
@Component
class ZipDocumentReader implements DocumentReader {

    private static final int MOST_ENTRIES = 1000;
    private static final int LARGEST_ENTRY = 20_000_000;
    private static final long LARGEST_TOTAL = 100_000_000;
    private static final List<String> SHOWN = List.of(".svg", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".vtt");

    @Override
    public boolean reads(String name) {
        return name.endsWith(".zip");
    }

    @Override
    public ReadDocument read(SourceDocument document) throws IOException {
        Map<String, byte[]> files = unpack(document);
        String lesson = lessonOf(document, files);
        String folder = lesson.substring(0, lesson.lastIndexOf('/') + 1);
        List<ReadDocument.ReadPicture> pictures = new ArrayList<>();
        files.forEach((path, content) -> {
            if (isShown(path)) {
                String named = path.startsWith(folder) ? path.substring(folder.length()) : path;
                pictures.add(new ReadDocument.ReadPicture(named, content));
            }
        });
        String text = MarkdownDocumentReader.text(lesson, files.getOrDefault(lesson, new byte[0]));
        return new ReadDocument(null, text, pictures, List.of());
    }

    private static Map<String, byte[]> unpack(SourceDocument document) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long total = 0;
        int entries = 0;
        try (var zip = new ZipInputStream(Files.newInputStream(document.file()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES || leadsOutside(entry.getName())) {
                    throw new CourseProblem.ArchiveUnsafe(document.name());
                }
                String path = entry.getName().replace('\\', '/');
                byte[] content = unpack(zip, document, LARGEST_TOTAL - total);
                total += content.length;
                if (!entry.isDirectory() && (isMarkdown(path) || isShown(path))) {
                    files.put(path, content);
                }
            }
        } catch (ZipException | IllegalArgumentException | EOFException e) {
            throw damaged(document);
        }
        if (entries == 0) {
            throw damaged(document);
        }
        return files;
    }

    private static CourseProblem damaged(SourceDocument document) {
        return new CourseProblem.DocumentUnreadable(
                document.name(), "damaged", "The archive is damaged or empty. Please make it again.");
    }

    /** Reads one byte more than allowed at most, so that no bomb ever unfolds. */
    private static byte[] unpack(InputStream entry, SourceDocument document, long left) throws IOException {
        int limit = (int) Math.min(LARGEST_ENTRY, left);
        byte[] content = entry.readNBytes(limit + 1);
        if (content.length > limit) {
            throw new CourseProblem.ArchiveUnsafe(document.name());
        }
        return content;
    }

    private static String lessonOf(SourceDocument document, Map<String, byte[]> files) {
        List<String> texts = files.keySet().stream()
                .filter(path -> isMarkdown(path) && !path.contains("__MACOSX"))
                .toList();
        List<String> lessons = texts.stream()
                .filter(path ->
                        !path.toLowerCase(Locale.ROOT).matches("(.*/)?(readme|license|licence)\\.(md|markdown)"))
                .toList();
        List<String> candidates = lessons.isEmpty() ? texts : lessons;
        if (candidates.isEmpty()) {
            throw new CourseProblem.DocumentUnreadable(
                    document.name(), "no-text", "The archive holds no Markdown file.");
        }
        if (candidates.size() > 1) {
            throw new CourseProblem.DocumentUnreadable(
                    document.name(),
                    "several-lessons",
                    "The archive holds several Markdown files. Put one lesson into each archive.");
        }
        return candidates.getFirst();
    }

    private static boolean leadsOutside(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    private static boolean isMarkdown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static boolean isShown(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return VideoSyntax.isVideo(name)
                || DocumentKind.ofPath(name).isPresent()
                || SHOWN.stream().anyMatch(name::endsWith);
    }
}
