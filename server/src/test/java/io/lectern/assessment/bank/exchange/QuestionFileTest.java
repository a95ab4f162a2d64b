package io.lectern.assessment.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.bank.QuestionContent;
import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.courses.testing.SampleDocuments;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as other programs and people write them, right and wrong. */
class QuestionFileTest {

    private static List<FoundQuestion> read(ExchangeFormat format, String text) {
        return QuestionFile.read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(ExchangeFormat format, String text) {
        return read(format, text).stream()
                .flatMap(found -> found.faults().stream())
                .map(fault -> fault.line() + " " + fault.code())
                .toList();
    }

    private static QuestionDraft draft(ExchangeFormat format, String text) {
        List<FoundQuestion> found = read(format, text);
        assertThat(found).as(text).hasSize(1);
        assertThat(found.getFirst().faults()).as(text).isEmpty();
        QuestionDraft draft = found.getFirst().draft();
        assertThat(draft).isNotNull();
        return draft;
    }

    private static Task gift(String text) {
        return draft(ExchangeFormat.GIFT, text).content().task();
    }

    @Test
    void readsGiftOfEveryKind() {
        var one = (ChoiceTask) gift("Where is stock kept? {=In a warehouse #Yes ~On a ship ~%50%In a yard#Nearly}");
        assertThat(one.several()).isFalse();
        assertThat(one.options())
                .extracting(o -> o.text() + "/" + o.fraction().toPlainString() + "/" + o.feedback())
                .containsExactly("In a warehouse/100/Yes", "On a ship/0/null", "In a yard/50/Nearly");
        var several = (ChoiceTask) gift("Which? {~%50%a ~%50%b ~%-100%c}");
        assertThat(several.several()).isTrue();
        assertThat(gift("Pallets are flat.{T}")).isEqualTo(new TrueFalseTask(true, null, null));
        assertThat(gift("Pallets fly. {FALSE#No, they do not.#Right!}"))
                .isEqualTo(new TrueFalseTask(false, "No, they do not.", "Right!"));
        assertThat(((ShortAnswerTask) gift("EOQ? {=order quantity =%50%quantity}")).accepted())
                .hasSize(2);
        var number = (NumericTask) gift("How many? {#3:0.5}");
        assertThat(number.accepted().getFirst().tolerance()).isEqualTo("0.5");
        var range = (NumericTask) gift("How many? {#1.5..2.5 #well done}");
        assertThat(range.accepted().getFirst().value()).isEqualTo("2");
        assertThat(range.accepted().getFirst().feedback()).isEqualTo("well done");
        assertThat(((NumericTask) gift("When? {#=1822:0 =%50%1822:2}")).accepted())
                .extracting(a -> a.fraction().intValue())
                .containsExactly(100, 50);
        var matching = (MatchingTask) gift("Match. {=ship -> sea =truck -> road = -> air}");
        assertThat(matching.pairs()).hasSize(2);
        assertThat(matching.distractors()).hasSize(1);
        assertThat(gift("Explain. {}")).isInstanceOf(EssayTask.class);
    }

    @Test
    void readsWhatStandsAroundAGiftQuestion() {
        String file = """
                // Week one [tag:week 1] [tag:easy] [skill:Counting stock]
                ::Stock::[html]<p>Where is <b>stock</b>?</p> {
                  =In a \\{warehouse\\}
                  ~At sea
                  ####Because.
                }
                """;
        QuestionDraft draft = draft(ExchangeFormat.GIFT, file);
        assertThat(draft.line()).isEqualTo(2);
        assertThat(draft.label().title()).isEqualTo("Stock");
        assertThat(draft.label().tags()).containsExactly("week 1", "easy");
        assertThat(draft.label().skills()).containsExactly("Counting stock");
        assertThat(draft.content().stem()).isEqualTo("Where is **stock**?");
        assertThat(draft.content().explanation()).isEqualTo("Because.");
        assertThat(((ChoiceTask) draft.content().task()).options().getFirst().text())
                .isEqualTo("In a {warehouse}");
        assertThat(draft(ExchangeFormat.GIFT, "Stock is kept in {=warehouses ~ships} for months.")
                        .content()
                        .stem())
                .endsWith(" for months.");
    }

    @Test
    void namesTheLineOfWhatIsWrongInGift() {
        String file = """
                $CATEGORY: top/Stock

                First {=a ~b}

                Only text

                Third {
                =a

                Fourth {
                  =a
                  ~%x%b
                }

                ::Fifth
                {T}

                Sixth {
                  ~%200%a
                  =b
                }

                Seventh {a =b}

                Eighth {#five}
                """;
        assertThat(faults(ExchangeFormat.GIFT, file))
                .containsExactly(
                        "5 no-answers",
                        "7 brace-not-closed",
                        "12 not-a-number",
                        "15 title-not-closed",
                        "19 out-of-range",
                        "23 no-answer-sign",
                        "25 not-a-number");
    }

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <quiz>
              <question type="category"><category><text>$course$/top</text></category></question>
              <question type="ordering">
                <name><text>Steps</text></name>
                <questiontext format="html"><text><![CDATA[<p>Put <em>in</em> order</p>]]></text></questiontext>
                <answer fraction="1" format="html"><text>One</text></answer>
                <answer fraction="2" format="html"><text>Two</text></answer>
              </question>
              <question type="stack"><name><text>No</text></name></question>
              <question type="multichoice">
                <name><text>Pallet</text></name>
                <questiontext format="html"><text>Which?</text></questiontext>
                <defaultgrade>2.5000000</defaultgrade>
                <single>true</single>
                <answer fraction="100"><text>A</text></answer>
                <answer fraction="x"><text>B</text></answer>
              </question>
              <question type="shortanswer">
                <name><text>Short</text></name>
                <questiontext format="html"><text>What?</text></questiontext>
                <answer fraction="100"><text>A</text></answer>
                <answer fraction="200"><text>B</text></answer>
              </question>
            </quiz>
            """;

    @Test
    void readsMoodleXmlAndNamesItsLines() {
        List<FoundQuestion> found = read(ExchangeFormat.MOODLE_XML, XML);
        assertThat(found).hasSize(4);
        QuestionDraft steps = found.getFirst().draft();
        assertThat(steps).isNotNull();
        assertThat(steps.content().stem()).isEqualTo("Put *in* order");
        assertThat(((OrderingTask) steps.content().task()).items())
                .extracting(Task.OrderItem::text)
                .containsExactly("One", "Two");
        assertThat(faults(ExchangeFormat.MOODLE_XML, XML))
                .containsExactly("10 unknown-type", "17 not-a-number", "23 out-of-range");
    }

    @Test
    void readsNothingFromOutsideOfAnXmlFile() {
        String outside = """
                <?xml version="1.0"?>
                <!DOCTYPE quiz [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <quiz><question type="essay"><name><text>&secret;</text></name></question></quiz>
                """;
        assertThat(faults(ExchangeFormat.MOODLE_XML, outside)).hasSize(1);
        assertThat(read(ExchangeFormat.MOODLE_XML, outside).getFirst().draft()).isNull();
        String bomb = "<!DOCTYPE q [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><quiz>&b;</quiz>";
        assertThat(read(ExchangeFormat.MOODLE_XML, bomb)).allMatch(found -> found.draft() == null);
        assertThat(faults(ExchangeFormat.MOODLE_XML, "<a>".repeat(1000))).containsExactly("1 too-deep");
        assertThat(faults(ExchangeFormat.MOODLE_XML, "<quiz>\n<question>\n</quiz>"))
                .containsExactly("3 not-xml");
        assertThat(faults(ExchangeFormat.MOODLE_XML, "<html/>")).containsExactly("1 no-quiz");
    }

    @Test
    void readsCsvAsSpreadsheetsWriteIt() {
        String file = """
                Kind;Stem;Points;Tags;Answer 1;Answer 2;Answer 3
                choice;"Which one?
                Say.";2;a|b;right;wrong;worse
                true or false;Pallets fly;;;false;;
                number;How many?;;;2.5 ± 0.5;;
                """;
        List<FoundQuestion> found = read(ExchangeFormat.CSV, file);
        assertThat(found).hasSize(3).allMatch(q -> q.faults().isEmpty());
        assertThat(found).extracting(FoundQuestion::line).containsExactly(2, 4, 5);
        QuestionDraft first = found.getFirst().draft();
        assertThat(first).isNotNull();
        assertThat(first.content().stem()).isEqualTo("Which one?\nSay.");
        assertThat(first.content().points()).isEqualByComparingTo(BigDecimal.TWO);
        assertThat(first.label().tags()).containsExactly("a", "b");
        assertThat(((ChoiceTask) first.content().task()).options())
                .extracting(o -> o.fraction().intValue())
                .containsExactly(100, 0, 0);
    }

    @Test
    void namesTheLineOfWhatIsWrongInCsv() {
        String file = """
                kind,stem,answer 1,worth 1,answer 2
                riddle,What?,a,,
                choice,What?,a,much,b
                matching,What?,a,,b -> c
                true or false,What?,perhaps,,
                choice,What?,a,,b,c
                choice,,a,100,b
                ordering,"never closed
                """;
        assertThat(faults(ExchangeFormat.CSV, file)).containsExactly("8 quote-not-closed");
        assertThat(faults(ExchangeFormat.CSV, file.replace("\"never closed", "What?,a,,")))
                .containsExactly(
                        "2 unknown-type",
                        "3 not-a-number",
                        "4 no-arrow",
                        "5 not-true-or-false",
                        "6 too-many-cells",
                        "7 required",
                        "7 required",
                        "8 too-few");
        assertThat(faults(ExchangeFormat.CSV, "question,answer\na,b")).containsExactly("1 no-header");
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatIsNoTextAndMoreThanABankHolds(ExchangeFormat format) {
        byte[] latin = "fa\u00e7ade {T}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(QuestionFile.read(format, latin))
                .singleElement()
                .satisfies(found -> assertThat(found.faults().getFirst().code()).isEqualTo("not-utf-8"));
        String many = "Flat? {T}\n\n".repeat(QuestionFile.MOST_QUESTIONS + 1);
        assertThat(faults(ExchangeFormat.GIFT, many))
                .containsExactly(2 * QuestionFile.MOST_QUESTIONS + 1 + " too-many");
        assertThat(read(format, "").stream().filter(found -> found.draft() != null))
                .isEmpty();
    }

    private static final String GAPS = """
            <quiz>
              <question type="multianswer">
                <name><text>Kinds of stock</text></name>
                <questiontext format="html"><text><![CDATA[<p>Stock that covers surprises is
                {1:SHORTANSWER:=safety stock#Yes~%50%buffer} stock.</p>
                <p>We order in {2:MULTICHOICE_S:=batches~lakes~rows} of {1:NUMERICAL:=5:0}.</p>]]></text></questiontext>
                <tags>
                  <tag><text>week 1</text></tag>
                  <tag><text>Skill: Kinds of stock</text></tag>
                  <tag><text>difficulty: 4</text></tag>
                </tags>
              </question>
              <question type="gapselect">
                <name><text>Levels</text></name>
                <questiontext format="markdown"><text>A [[1]] stands on a [[3]].</text></questiontext>
                <selectoption><text>pallet</text><group>1</group></selectoption>
                <selectoption><text>ship</text><group>1</group></selectoption>
                <selectoption><text>floor</text><group>2</group></selectoption>
                <selectoption><text>roof</text><group>2</group></selectoption>
              </question>
            </quiz>
            """;

    @Test
    void readsTextsWithGapsFromMoodle() {
        List<FoundQuestion> found = read(ExchangeFormat.MOODLE_XML, GAPS);
        assertThat(found).allSatisfy(each -> assertThat(each.faults()).isEmpty());
        QuestionDraft first = Objects.requireNonNull(found.getFirst().draft());
        assertThat(first.label().tags()).containsExactly("week 1");
        assertThat(first.label().skills()).containsExactly("Kinds of stock");
        assertThat(first.label().difficulty()).isEqualTo(4);
        assertThat(first.content().stem()).isEqualTo("Kinds of stock");
        assertThat(first.partLines()).containsExactly(5, 6, 6);
        var task = (GapsTask) first.content().task();
        assertThat(task.text()).startsWith("Stock that covers surprises is {{").endsWith("}}.");
        assertThat(task.gaps().getFirst().accepted())
                .extracting(a -> a.text() + "/" + a.fraction().toPlainString() + "/" + a.feedback())
                .containsExactly("safety stock/100/Yes", "buffer/50/null");
        assertThat(task.gaps().get(1).choices()).containsExactly("batches", "lakes", "rows");
        assertThat(task.gaps().get(2).accepted().getFirst().text()).isEqualTo("5");
        var chosen = (GapsTask)
                Objects.requireNonNull(found.getLast().draft()).content().task();
        assertThat(chosen.gaps())
                .extracting(TextGap::choices)
                .containsExactly(List.of("pallet", "ship"), List.of("floor", "roof"));
        assertThat(chosen.gaps())
                .extracting(gap -> gap.accepted().getFirst().text())
                .containsExactly("pallet", "floor");
    }

    @Test
    void namesTheLineOfAGapThatCannotBeRead() {
        assertThat(faults(ExchangeFormat.MOODLE_XML, GAPS.replace("MULTICHOICE_S", "RIDDLE")))
                .containsExactly("6 unknown-gap");
        assertThat(faults(ExchangeFormat.MOODLE_XML, GAPS.replace("=5:0", "=5:0.1")))
                .containsExactly("6 gap-tolerance");
        assertThat(faults(ExchangeFormat.MOODLE_XML, GAPS.replace("=safety stock", "%50%safety stock")))
                .containsExactly("5 no-right-answer");
        assertThat(faults(ExchangeFormat.MOODLE_XML, GAPS.replace("[[3]]", "[[9]]")))
                .containsExactly("13 unknown-gap");
    }

    @Test
    void whatAFormatHasNoPlaceForIsNamed() {
        var gaps = (GapsTask) Objects.requireNonNull(
                        read(ExchangeFormat.MOODLE_XML, GAPS).getFirst().draft())
                .content()
                .task();
        var content = new QuestionContent("Fill the gaps", gaps, "", BigDecimal.ONE);
        assertThat(ExchangeFormat.GIFT.format().lack(content)).contains(Lack.KIND);
        assertThat(ExchangeFormat.CSV.format().lack(content)).contains(Lack.KIND);
        assertThat(ExchangeFormat.MOODLE_XML.format().lack(content)).isEmpty();
        var exact = new QuestionContent(
                "What?",
                new ShortAnswerTask(List.of(new Task.AcceptedText("EOQ", BigDecimal.valueOf(100), null)), true),
                "",
                BigDecimal.ONE);
        assertThat(ExchangeFormat.GIFT.format().lack(exact)).contains(Lack.CAPITALS);
    }

    private static final String MARKERS = """
            <quiz>
              <question type="ddmarker">
                <name><text>A yard from above</text></name>
                <questiontext format="html"><text><![CDATA[<p>Where are <b>pallets</b>?
                <img src="@@PLUGINFILE@@/key%20one.png" alt="A pallet" width="20"></p>]]></text>
                  <file name="key one.png" path="/" encoding="base64">PNG</file>
                </questiontext>
                <generalfeedback format="html"><text>There.</text></generalfeedback>
                <file name="yard.png" encoding="base64">PNG</file>
                <drag><no>1</no><text>pallet</text><noofdrags>2</noofdrags></drag>
                <drop><no>1</no><shape>circle</shape><coords>2,2;1</coords><choice>1</choice></drop>
                <drop><no>2</no><shape>rectangle</shape><coords>0,0;1,1</coords><choice>1</choice></drop>
                <drop><no>3</no><shape>polygon</shape><coords>0,0;3,0;3,3</coords><choice>1</choice></drop>
              </question>
            </quiz>
            """;

    private static String markers() throws IOException {
        return MARKERS.replace("PNG", Base64.getEncoder().encodeToString(SampleDocuments.png()));
    }

    @Test
    void readsPlacesOnPicturesAndPicturesOfTexts() throws IOException {
        QuestionDraft draft = draft(ExchangeFormat.MOODLE_XML, markers());
        var task = (HotspotTask) draft.content().task();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(SampleDocuments.png()));
        assertThat(task.width()).isEqualTo(picture.getWidth());
        assertThat(task.height()).isEqualTo(picture.getHeight());
        assertThat(task.alt()).isEqualTo("A yard from above");
        assertThat(task.picks()).isEqualTo(2);
        assertThat(task.areas())
                .extracting(area -> area.shape())
                .containsExactly(
                        new Circle(2, 2, 1),
                        new Box(0, 0, 1, 1),
                        new Polygon(List.of(new Spot(0, 0), new Spot(3, 0), new Spot(3, 3))));
        assertThat(draft.pictures()).extracting(FilePicture::name).containsExactly("key one.png", "yard.png");
        assertThat(draft.content().stem()).isEqualTo("Where are **pallets**? ![A pallet](" + task.image() + ")");
        assertThat(draft.partLines()).containsExactly(11, 12, 13);
    }

    @Test
    void whatIsReadWithPicturesIsWrittenAndReadAgainAsTheSame() throws IOException {
        QuestionDraft draft = draft(ExchangeFormat.MOODLE_XML, markers());
        String written = ExchangeFormat.MOODLE_XML.format().write(List.of(draft));
        assertThat(written).contains("@@PLUGINFILE@@/key%20one.png", "type=\"ddmarker\"");
        QuestionDraft again = draft(ExchangeFormat.MOODLE_XML, written);
        assertThat(again.content().stem()).isEqualTo(draft.content().stem());
        assertThat(again.pictures())
                .extracting(FilePicture::base64)
                .isEqualTo(draft.pictures().stream().map(FilePicture::base64).toList());
        assertThat(((HotspotTask) again.content().task()).image())
                .isEqualTo(((HotspotTask) draft.content().task()).image());
    }

    @Test
    void namesTheLineOfAPlaceOrAPictureThatCannotBeRead() throws IOException {
        assertThat(faults(ExchangeFormat.MOODLE_XML, markers().replace("2,2;1", "2,2")))
                .containsExactly("11 no-place");
        assertThat(faults(ExchangeFormat.MOODLE_XML, markers().replace("2,2;1", "2,x;1")))
                .containsExactly("11 not-a-number");
        assertThat(faults(ExchangeFormat.MOODLE_XML, markers().replace("0,0;1,1", "0,0;1,0")))
                .containsExactly("12 out-of-range");
        assertThat(faults(ExchangeFormat.MOODLE_XML, markers().replace("key one.png\" path", "other.png\" path")))
                .containsExactly("2 no-picture");
        assertThat(faults(ExchangeFormat.MOODLE_XML, MARKERS.replace("PNG", "?")))
                .containsExactly("6 no-picture");
        assertThat(faults(ExchangeFormat.MOODLE_XML, markers().replaceFirst("<choice>1", "<choice>2")))
                .containsExactly("2 several-markers");
    }
}
