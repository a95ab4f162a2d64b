package io.lectern.tutor.plan.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Where sentences end, and where long ones are cut. */
class SentenceCutterTest {

    @Test
    void abbreviationsNumbersAndCodeDoNotEndASentence() {
        String text = "Use it, e.g. here, at 3.5 percent. Then call " + MarkedText.code("a. B") + " now! Done?";
        assertThat(cut(text)).hasSize(3);
    }

    @Test
    void arabicQuestionsEnd() {
        assertThat(cut("ما النطاق؟ هو كل العمل.")).containsExactly("ما النطاق؟", "هو كل العمل.");
    }

    @Test
    void aLongSentenceIsCutWhereItBreathes() {
        MarkedText sentence = new MarkedText(
                "The company measures what every order costs it in a year, because the shelves are never quite empty.");
        assertThat(SentenceCutter.halves(sentence))
                .extracting(MarkedText::plain)
                .containsExactly(
                        "The company measures what every order costs it in a year,",
                        "because the shelves are never quite empty.");
    }

    @Test
    void codeIsNeverCutInHalf() {
        MarkedText sentence =
                new MarkedText("Run " + MarkedText.code("one and two, and three and four and five") + " please");
        assertThat(SentenceCutter.halves(sentence))
                .allSatisfy(half -> assertThat(half.plain().contains("one and two, and three and four and five")
                                || !half.plain().contains("one")
                                || !half.plain().contains("three"))
                        .isTrue());
    }

    private static List<String> cut(String text) {
        return SentenceCutter.sentences(new MarkedText(text)).stream()
                .map(MarkedText::plain)
                .toList();
    }
}
