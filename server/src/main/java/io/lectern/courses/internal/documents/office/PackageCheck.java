package io.lectern.courses.internal.documents.office;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks a zip into nothing before anybody else touches it, and counts: what a package claims about itself is not
 * believed. A bomb is refused without ever being held in memory.
 */
public final class PackageCheck {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 400_000_000;
    private static final long MOST_XML = 16_000_000;
    private static final long FREE_RATIO_BYTES = 2_000_000;
    private static final long MOST_RATIO = 200;

    private PackageCheck() {}

    /** @throws DocumentProblem when it is damaged, or larger unpacked than what is read here */
    public static void check(Path file, String name, Deadline deadline) {
        long total = 0;
        long xml = 0;
        byte[] buffer = new byte[1 << 16];
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new DocumentProblem.TooLarge("files", MOST_ENTRIES);
            }
            for (ZipEntry entry : Collections.list(zip.entries())) {
                deadline.check();
                long unpacked = count(zip, entry, buffer);
                total += unpacked;
                if (isXml(entry.getName())) {
                    xml += unpacked;
                }
                if (total > MOST_BYTES) {
                    throw new DocumentProblem.TooLarge("bytes", MOST_BYTES);
                }
                if (xml > MOST_XML) {
                    throw new DocumentProblem.TooLarge("bytes", MOST_XML);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new DocumentProblem.Damaged(name);
        }
    }

    private static long count(ZipFile zip, ZipEntry entry, byte[] buffer) throws IOException {
        long packed = Math.max(1, entry.getCompressedSize());
        long most = Math.max(FREE_RATIO_BYTES, packed * MOST_RATIO);
        long limit = isXml(entry.getName()) ? Math.min(MOST_XML, most) : most;
        long unpacked = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unpacked += read;
                if (unpacked > limit) {
                    throw new DocumentProblem.TooLarge("bytes", limit);
                }
            }
        }
        return unpacked;
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }
}
