package io.lectern.courses.internal.documents;

import io.lectern.courses.DocumentProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.ZipFile;

/** Finds out what a document is by its content: names may lie, and browsers send whatever they are given. */
final class ContentKind {

    private static final int HEAD = 1024;
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";

    private ContentKind() {}

    /**
     * The document under a name that ends as its content demands. One that is only text keeps its name.
     *
     * @throws DocumentProblem.OldOrLocked for the office documents of before 2007 and for encrypted ones
     */
    static SourceDocument named(SourceDocument document) throws IOException {
        String head = head(document);
        if (head.startsWith(OLD_OFFICE)) {
            throw new DocumentProblem.OldOrLocked(document.name());
        }
        if (head.contains("%PDF-")) {
            return ending(document, ".pdf");
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return ending(document, zipEnding(document));
        }
        boolean claimsMore = document.lowerCaseName().matches(".*\\.(?:pdf|docx|docm|pptx|pptm|ppsx|zip)$");
        if (claimsMore) {
            throw new DocumentProblem.Damaged(document.name());
        }
        return document;
    }

    private static String head(SourceDocument document) throws IOException {
        try (InputStream content = Files.newInputStream(document.file())) {
            return new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
    }

    private static String zipEnding(SourceDocument document) {
        try (var zip = new ZipFile(document.file().toFile())) {
            if (zip.getEntry("word/document.xml") != null) {
                return ".docx";
            }
            if (zip.getEntry("ppt/presentation.xml") != null) {
                return ".pptx";
            }
            return zip.getEntry("[Content_Types].xml") == null ? ".zip" : officeEnding(document);
        } catch (IOException e) {
            throw new DocumentProblem.Damaged(document.name());
        }
    }

    /** An office document that keeps its text at an unusual place: its name decides. */
    private static String officeEnding(SourceDocument document) {
        String name = document.lowerCaseName();
        return name.contains(".ppt") ? ".pptx" : name.contains(".doc") ? ".docx" : ".office";
    }

    private static SourceDocument ending(SourceDocument document, String ending) {
        return document.lowerCaseName().endsWith(ending)
                ? document
                : new SourceDocument(document.name() + ending, document.file(), document.pagesAsPictures());
    }
}
