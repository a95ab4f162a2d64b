package io.lectern.courses.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lectern.accounts.Actor;
import io.lectern.accounts.testing.TestPeople;
import io.lectern.courses.BlockView;
import io.lectern.courses.CourseId;
import io.lectern.courses.DocumentKind;
import io.lectern.courses.DocumentProblem;
import io.lectern.courses.reading.OpenDocument;
import io.lectern.courses.reading.OpenedDocument;
import io.lectern.courses.testing.SampleDocuments;
import io.lectern.courses.testing.TestCourses;
import io.lectern.kernel.Ids;
import io.lectern.media.FileProblem;
import io.lectern.media.StoredFile;
import io.lectern.media.UploadProblem;
import io.lectern.store.testing.OnPostgres;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnPostgres
class OpenDocumentTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @Autowired
    TestPeople people;

    @Autowired
    TestCourses courses;

    @Autowired
    TestDocuments documents;

    @Autowired
    OpenDocument open;

    @Autowired
    LessonDocuments uploads;

    private Actor teacher;
    private CourseId course;
    private UUID lesson;

    @BeforeEach
    void aCourse() {
        teacher = people.teacher().actor();
        course = courses.draft(teacher);
        lesson = courses.lesson(teacher, course, "Pallets carry boxes.").value();
    }

    @Test
    void aTextComesWithItsPictures() throws Exception {
        String file = keep("ways.docx", SampleDocuments.docx());
        OpenedDocument opened = open.open(teacher, file);
        assertThat(opened.kind()).isEqualTo(DocumentKind.WRITING);
        OpenedDocument.WrittenText text = Objects.requireNonNull(opened.writing());
        assertThat(text.language()).isEqualTo("en");
        assertThat(text.whole()).isTrue();
        assertThat(text.blocks()).extracting(BlockView::text).contains(SampleDocuments.TEXT);
        String url = text.blocks().stream()
                .map(BlockView::figure)
                .filter(Objects::nonNull)
                .map(BlockView.Figure::url)
                .findFirst()
                .orElseThrow();
        String folder = "/api/documents/" + file + "/pictures/";
        assertThat(url).startsWith(folder);
        assertThat(open.picture(teacher, file, url.substring(folder.length()))).startsWith(PNG);
        assertThatThrownBy(() -> open.picture(teacher, file, "other.png")).isInstanceOf(FileProblem.Gone.class);
    }

    @Test
    void aTextInArabicIsToldAsSuch() throws Exception {
        var content = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("تُنقل البضائع على المنصات إلى المستودع");
            document.write(content);
        }
        OpenedDocument opened = open.open(teacher, keep("arabic.docx", content.toByteArray()));
        assertThat(Objects.requireNonNull(opened.writing()).language()).isEqualTo("ar");
    }

    @Test
    void slidesComeAsWordsAndAsPictures() throws Exception {
        String file = keep("ways.pptx", SampleDocuments.pptx());
        OpenedDocument opened = open.open(teacher, file);
        assertThat(opened.kind()).isEqualTo(DocumentKind.SLIDES);
        assertThat(opened.slides())
                .anySatisfy(slide -> assertThat(slide.title() + slide.text()).contains(SampleDocuments.HEADING));
        assertThat(open.slide(teacher, file, 0)).startsWith(PNG);
        int none = opened.slides().size();
        assertThatThrownBy(() -> open.slide(teacher, file, none)).isInstanceOf(FileProblem.Gone.class);
    }

    @Test
    void rowsComeSomeAtATime() {
        String lines = "Item,Left " + Ids.next() + "\n" + "box,4\n".repeat(349);
        String file = keep("stock.csv", lines.getBytes(StandardCharsets.UTF_8));
        OpenedDocument opened = open.open(teacher, file);
        assertThat(opened.kind()).isEqualTo(DocumentKind.LIST);
        assertThat(opened.sheets()).containsExactly(new OpenedDocument.SheetHead("", false, 350, 2, 350, 2));
        assertThat(open.rows(teacher, file, 0, 0)).hasSize(200);
        assertThat(open.rows(teacher, file, 0, 200)).hasSize(150);
        assertThat(open.rows(teacher, file, 0, 350)).isEmpty();
        assertThatThrownBy(() -> open.rows(teacher, file, 1, 0)).isInstanceOf(FileProblem.Gone.class);
        Actor stranger = people.student().actor();
        assertThatThrownBy(() -> open.open(stranger, file)).isInstanceOf(FileProblem.Gone.class);
    }

    @Test
    void whatNobodyCouldReadIsRefusedWhenItComes() {
        StoredFile program =
                documents.keep(course, "stock.csv", ("a\0b" + Ids.next()).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> uploads.kept(teacher, lesson, program)).isInstanceOf(DocumentProblem.Damaged.class);
        StoredFile other = documents.keep(course, "stock.bin", ("a,b" + Ids.next()).getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> uploads.kept(teacher, lesson, other)).isInstanceOf(UploadProblem.NotAccepted.class);
    }

    private String keep(String name, byte[] content) {
        StoredFile file = documents.keep(course, name, content);
        uploads.kept(teacher, lesson, file);
        return file.id().value();
    }
}
