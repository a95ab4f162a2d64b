package io.lectern.assessment.bank.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.lectern.assessment.question.Task;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TrueFalseTask;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
                // Week one [tag:week 1] [tag:easy]
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
              <question type="cloze"><name><text>No</text></name></question>
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
}
