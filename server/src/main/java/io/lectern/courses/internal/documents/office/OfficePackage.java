package io.lectern.courses.internal.documents.office;

import io.lectern.courses.DocumentProblem;
import io.lectern.courses.internal.documents.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.IOUtils;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** The parts of an office document, read only and by need. Nothing outside of the package is ever loaded. */
public final class OfficePackage implements AutoCloseable {

    private static final int LARGEST_PART = 100_000_000;

    static {
        ZipSecureFile.setMinInflateRatio(0.004);
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
        ZipSecureFile.setMaxTextSize(20_000_000);
        IOUtils.setByteArrayMaxOverride(LARGEST_PART);
    }

    private final OPCPackage opened;

    private OfficePackage(OPCPackage opened) {
        this.opened = opened;
    }

    /** Checks the package and opens it. @throws DocumentProblem when it is damaged or too large */
    public static OfficePackage open(Path file, String name, Deadline deadline) {
        PackageCheck.check(file, name, deadline);
        try {
            return new OfficePackage(OPCPackage.open(file.toFile(), PackageAccess.READ));
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new DocumentProblem.Damaged(name);
        }
    }

    public OPCPackage opened() {
        return opened;
    }

    /** The part that a reader begins with. */
    public PackagePart main() throws IOException {
        PackageRelationship main = opened.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT)
                .getRelationship(0);
        if (main == null) {
            main = opened.getRelationshipsByType(PackageRelationshipTypes.STRICT_CORE_DOCUMENT)
                    .getRelationship(0);
        }
        PackagePart part = main == null ? null : opened.getPart(main);
        if (part == null) {
            throw new IOException("no main part");
        }
        return part;
    }

    /** The part that another one refers to by a relation whose type ends in that name; null without one. */
    public static @Nullable PackagePart related(PackagePart from, String type) throws IOException {
        try {
            for (PackageRelationship relation : from.getRelationships()) {
                if (relation.getRelationshipType().endsWith("/" + type)
                        && relation.getTargetMode() == TargetMode.INTERNAL) {
                    return from.getRelatedPart(relation);
                }
            }
            return null;
        } catch (InvalidFormatException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    /** The XML of a part; entities are not resolved. */
    public static Document xml(PackagePart part) throws IOException {
        try (InputStream content = part.getInputStream()) {
            return XMLHelper.newDocumentBuilder().parse(content);
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** The bytes of what a relation leads to inside of the package; null when it leads outside or nowhere. */
    public static byte @Nullable [] bytes(PackagePart from, String relation) throws IOException {
        PackageRelationship found = from.getRelationship(relation);
        if (found == null || found.getTargetMode() != TargetMode.INTERNAL) {
            return null;
        }
        try (InputStream content = from.getRelatedPart(found).getInputStream()) {
            return content.readAllBytes();
        } catch (InvalidFormatException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Where a relation leads outside of the package; null when it does not. */
    public static @Nullable String address(PackagePart from, String relation) {
        PackageRelationship found = from.getRelationship(relation);
        return found != null && found.getTargetMode() == TargetMode.EXTERNAL
                ? found.getTargetURI().toString()
                : null;
    }

    /** The title in the document's properties, null when it has none. */
    public @Nullable String title() {
        try {
            String title =
                    opened.getPackageProperties().getTitleProperty().orElse("").strip();
            return title.isEmpty() ? null : title;
        } catch (InvalidFormatException e) {
            return null;
        }
    }

    @Override
    public void close() {
        opened.revert();
    }
}
