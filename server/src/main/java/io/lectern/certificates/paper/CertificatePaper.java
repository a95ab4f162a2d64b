package io.lectern.certificates.paper;

import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.internal.Certificate;
import io.lectern.media.FileId;
import io.lectern.media.Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes certificates as PDF of one page, with a picture code that leads to the page where they can be checked. */
@Component
public class CertificatePaper {

    private static final String BRAND = "#0F6B63";
    private static final String ACCENT = "#D98E1F";
    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg");

    private final AcademyProfile profile;
    private final Files files;

    CertificatePaper(AcademyProfile profile, Files files) {
        this.profile = profile;
        this.files = files;
    }

    public byte[] pdf(Certificate certificate) {
        return pdf(certificate, false);
    }

    /** The same, marked in both languages as a sample, behind everything that it says. */
    public byte[] sample(Certificate certificate) {
        return pdf(certificate, true);
    }

    private byte[] pdf(Certificate certificate, boolean sample) {
        Certificate.Face face = certificate.face();
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var text = PaperText.of(certificate, profile.address("/verify/" + certificate.id()));
            var sheet = new Sheet(document, face.language().equals("ar"));
            if (sample) {
                SampleMark.draw(sheet);
            }
            switch (face.design()) {
                case CALM -> CalmPaper.draw(sheet, text, look(document, face));
                case PROUD -> ProudPaper.draw(sheet, text, look(document, face));
            }
            sheet.finish();
            describe(document, certificate);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PaperLook look(PDDocument document, Certificate.Face face) throws IOException {
        Academy academy = profile.academy();
        AcademyProfile.Logo logo = profile.logo()
                .filter(picture -> PICTURES.contains(picture.type()))
                .orElse(null);
        return new PaperLook(
                Tint.readable(academy.brand(), BRAND),
                Tint.of(academy.accent() == null ? ACCENT : academy.accent()),
                logo == null ? null : PDImageXObject.createFromByteArray(document, logo.bytes(), "logo"),
                signature(document, face.signature()));
    }

    private @Nullable PDImageXObject signature(PDDocument document, @Nullable String file) throws IOException {
        if (file == null || files.describe(new FileId(file)).isEmpty()) {
            return null;
        }
        try (InputStream in = files.open(new FileId(file))) {
            return PDImageXObject.createFromByteArray(document, in.readAllBytes(), "signature");
        }
    }

    private static void describe(PDDocument document, Certificate certificate) {
        Certificate.Face face = certificate.face();
        var information = document.getDocumentInformation();
        information.setTitle(face.words().heading() + ": " + face.name());
        information.setSubject(face.course());
        information.setAuthor(face.academy());
        information.setCreationDate(
                GregorianCalendar.from(certificate.issuedAt().atZone(ZoneOffset.UTC)));
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(face.language());
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
