package io.lectern.certificates.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.lectern.accounts.Academy;
import io.lectern.accounts.AcademyProfile;
import io.lectern.certificates.internal.Certificate;
import io.lectern.certificates.internal.Design;
import io.lectern.certificates.internal.SampleCertificates;
import io.lectern.certificates.internal.Words;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.media.FileId;
import io.lectern.media.FileScope;
import io.lectern.media.StoredFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens what is written: its text, its picture code, its one page. The pages are left in target/certificates to be looked at. */
class CertificatePaperTest {

    private static final File LOOKED_AT = new File("target/certificates");
    private static final String SIGNATURE = "0".repeat(64);

    private final CertificatePaper paper = new CertificatePaper(new Described(), new OneSignature());

    @BeforeAll
    static void aPlaceForThem() {
        assertThat(LOOKED_AT.isDirectory() || LOOKED_AT.mkdirs()).isTrue();
    }

    static Stream<Certificate> everyLook() {
        return Stream.of(SampleCertificates.english(), SampleCertificates.arabic())
                .flatMap(certificate -> Stream.of(Design.values()).map(design -> in(design, certificate)));
    }

    @ParameterizedTest
    @MethodSource("everyLook")
    void aPageSaysWhatTheCertificateSaysAndLeadsToItsCheck(Certificate certificate) throws Exception {
        Certificate.Face face = certificate.face();
        byte[] pdf = paper.pdf(certificate);
        assertThat(pdf.length).isLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(face.language());
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(certificate.number());
            assertThat(letters(text))
                    .contains(
                            letters(face.name()),
                            letters(face.words().statement()),
                            letters(face.words().signatory()),
                            face.language().equals("en") ? "November 23, 2026" : "23 نوفمبر 2026");
            // Tools disagree about the order of Latin and Arabic words in one line.
            assertThat(letters(text)).contains(letters(face.course()).split(" "));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            ImageIO.write(image, "png", new File(LOOKED_AT, face.language() + "-" + face.design() + ".png"));
            assertThat(decoded(image)).isEqualTo("https://academy.example/verify/" + certificate.id());
            assertThat(pictures(document))
                    .as("a logo, and a signature if there is one")
                    .isEqualTo(face.signature() == null ? 1 : 2);
        }
    }

    @ParameterizedTest
    @MethodSource("everyLook")
    void aSampleIsMarkedInBothLanguagesAndSaysTheSame(Certificate certificate) throws Exception {
        try (PDDocument document = Loader.loadPDF(paper.sample(certificate))) {
            assertThat(document.getNumberOfPages()).isOne();
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Sample", "نموذج", certificate.number());
            assertThat(letters(text)).contains(letters(certificate.face().name()));
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 150);
            String name = "sample-" + certificate.face().language() + "-"
                    + certificate.face().design();
            ImageIO.write(image, "png", new File(LOOKED_AT, name + ".png"));
        }
        try (PDDocument document = Loader.loadPDF(paper.pdf(certificate))) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("Sample", "نموذج");
        }
    }

    private static long pictures(PDDocument document) {
        PDResources resources = document.getPage(0).getResources();
        return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                .filter(resources::isImageXObject)
                .count();
    }

    @Test
    void arabicLettersJoinAndReadFromTheRight() {
        ShapedLine word = ShapedLine.of("لا بأس", Typeface.REGULAR, true);
        assertThat(word.glyphs().getFirst().text()).isEqualTo("س");
        assertThat(word.glyphs().getLast().text()).isEqualTo("لا");
        ShapedLine alone = ShapedLine.of("ب", Typeface.REGULAR, true);
        ShapedLine joined = ShapedLine.of("ببب", Typeface.REGULAR, true);
        assertThat(joined.glyphs().stream().map(ShapedLine.Glyph::id).distinct())
                .hasSize(3);
        assertThat(joined.width()).isLessThan(3 * alone.width());
    }

    @Test
    void latinWordsStayWholeInAnArabicLine() {
        ShapedLine line = ShapedLine.of("نظام SAP الحديث", Typeface.REGULAR, true);
        List<String> order = line.glyphs().stream().map(ShapedLine.Glyph::text).toList();
        assertThat(String.join("", order)).contains("SAP");
        assertThat(order.getLast()).isEqualTo("ن");
    }

    @Test
    void vowelSignsStandAboveAndBelowTheirLetters() {
        ShapedLine line = ShapedLine.of("مُ", Typeface.REGULAR, true);
        ShapedLine below = ShapedLine.of("مِ", Typeface.REGULAR, true);
        assertThat(line.width())
                .isEqualTo(ShapedLine.of("م", Typeface.REGULAR, true).width());
        assertThat(line.glyphs()).hasSize(2);
        assertThat(below.glyphs()).hasSize(2);
    }

    @Test
    void aLongNameIsWrittenSmallerAndALongTitleInTwoLines() throws Exception {
        Certificate sample = SampleCertificates.english();
        Certificate longOne = with(
                sample,
                face(
                        sample,
                        "Abdulrahman bin Muhammad bin Abdulaziz Al-Otaibi Al-Mutairi Al-Qahtani",
                        "International logistics and supply chain management for the retail trade, with cases from "
                                + "six countries and a project of your own",
                        Design.PROUD));
        try (PDDocument document = Loader.loadPDF(paper.pdf(longOne))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains(longOne.face().name());
            ImageIO.write(
                    new PDFRenderer(document).renderImageWithDPI(0, 150), "png", new File(LOOKED_AT, "en-long.png"));
        }
        assertThat(Paragraph.fit("one two three four", Typeface.REGULAR, false, 20, 60, 2)
                        .lines())
                .hasSize(2);
    }

    @Test
    void aPaleColourIsDarkenedUntilItCanBeRead() {
        assertThat(Tint.readable("#ffe066", "#000000")).isNotEqualTo(Tint.of("#ffe066"));
        assertThat(Tint.readable("#0F6B63", "#000000")).isEqualTo(Tint.of("#0F6B63"));
    }

    /** Tools differ in where they put vowel signs, so these are left out. */
    private static String letters(String text) {
        return text.replaceAll("[\\u064B-\\u0652]", "");
    }

    private static String decoded(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(source)),
                        Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private static Certificate in(Design design, Certificate certificate) {
        return with(
                certificate,
                face(certificate, certificate.face().name(), certificate.face().course(), design));
    }

    private static Certificate.Face face(Certificate certificate, String name, String course, Design design) {
        Certificate.Face face = certificate.face();
        Words words = face.words();
        return new Certificate.Face(
                name,
                course,
                face.academy(),
                face.language(),
                face.timeZone(),
                face.completedAt(),
                design,
                words,
                design == Design.PROUD ? SIGNATURE : null);
    }

    private static Certificate with(Certificate it, Certificate.Face face) {
        return new Certificate(
                it.id(),
                it.version(),
                it.personId(),
                it.courseId(),
                it.edition(),
                it.number(),
                it.state(),
                it.issuedAt(),
                it.expiresAt(),
                it.statusList(),
                it.statusIndex(),
                face,
                it.issuedBy(),
                it.replacement(),
                it.ending(),
                it.origin(),
                null);
    }

    /** An academy with a logo. */
    private static final class Described implements AcademyProfile {
        @Override
        public Academy academy() {
            return new Academy("Qudra", null, null, null, "en", List.of("en", "ar"), "Asia/Riyadh");
        }

        @Override
        public Optional<Logo> logo() {
            try {
                return Optional.of(new Logo("image/png", SampleDocuments.png()));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public URI address(String path) {
            return URI.create("https://academy.example" + path);
        }
    }

    /** Files of which there is one. */
    private static final class OneSignature implements io.lectern.media.Files {
        @Override
        public StoredFile put(InputStream content, String name, long limit, FileScope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public StoredFile put(Path content, String name, FileScope scope) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void grant(FileId file, FileScope scope) {}

        @Override
        public boolean isGranted(FileId file, FileScope scope) {
            return true;
        }

        @Override
        public void keepOnly(FileScope scope, Collection<FileId> files) {}

        @Override
        public void letGo(FileScope scope) {}

        @Override
        public Optional<StoredFile> describe(FileId file) {
            return Optional.of(new StoredFile(file, "image/png", 1, "signature.png"));
        }

        @Override
        public InputStream open(FileId file) {
            try {
                return new ByteArrayInputStream(SampleDocuments.png());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
