package io.lectern.assessment.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    Economic order quantity | ~  economic   ORDER\tquantity ~
                    straße                  | STRASSE
                    café                    | cafe\u0301
                    ﬁve                     | five
                    don't                   | don’t
                    "stock"                 | “stock”
                    first-in                | first–in
                    42                      | ٤٢
                    42                      | ۴۲
                    42                      | ４２
                    المخزون                 | المَخْزُون
                    المخزون                 | الـمـخـزون
                    احمد                    | أحمد
                    اسلام                   | إسلام
                    الاخره                  | الآخرة
                    مدرسه                   | مدرسة
                    مستشفي                  | مستشفى
                    موسسه                   | مؤسسة
                    بير                     | بئر
                    كمبيوتر                 | کمبیوتر
                    نعم, لا                 | نعم، لا
                    """, delimiter = '|')
    void countsAsTheSame(String one, String other) {
        assertThat(AnswerText.normalised(other, false)).isEqualTo(AnswerText.normalised(one, false));
        assertThat(AnswerText.matches(one, other, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"stock,stack", "كتاب,كاتب", "a b,ab", "mw,m w", "سماء,سما", "10,1"})
    void countsAsDifferent(String one, String other) {
        assertThat(AnswerText.matches(one, other, false)).isFalse();
    }

    @Test
    void caseCountsWhenAsked() {
        assertThat(AnswerText.matches("NaCl", "nacl", false)).isTrue();
        assertThat(AnswerText.matches("NaCl", "nacl", true)).isFalse();
        assertThat(AnswerText.matches("NaCl", " NaCl ", true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
                    *                 , anything
                    *                 , ~~
                    ran*              , ran
                    ran*              , ranked
                    *ware             , Software
                    *warehouse*       , the warehouse is full
                    first * last      , first in the middle last
                    a*b*c             , a1b2c
                    a*b*c             , abc
                    2 \\* 3           , 2 * 3
                    \\*               , *
                    مخ*               , مَخزن
                    """)
    void aWildcardStandsForAnything(String pattern, String answer) {
        assertThat(AnswerText.matches(pattern, answer, false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"ran*,an", "*ware,wares", "a*b*c,acb", "ab*ba,aba", "2 \\* 3,2 x 3", "x,*", "a*a*a,aa", "*ab*b,ab"})
    void aWildcardIsNotEverything(String pattern, String answer) {
        assertThat(AnswerText.matches(pattern, answer, false)).isFalse();
    }

    @Test
    void whetherAPatternAcceptsMoreThanOneAnswer() {
        assertThat(AnswerText.hasWildcard("a*")).isTrue();
        assertThat(AnswerText.hasWildcard("a\\*b")).isFalse();
        assertThat(AnswerText.literal("a\\*b")).isEqualTo("a*b");
    }

    @Test
    void invisibleMarksDoNotCount() {
        assertThat(AnswerText.normalised("\u200Fab\u200Dc\u202A d\uFEFF\u00AD", false))
                .isEqualTo("abc d");
        assertThat(AnswerText.matches("x\uE000y", "x anything y", false)).isFalse();
    }

    @Test
    void normalisingTwiceChangesNothingMore() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            int from = random.nextBoolean() ? 0x20 : 0x600;
            String text = random.ints(random.nextInt(12), from, from + 0x200)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            for (boolean caseSensitive : new boolean[] {true, false}) {
                String once = AnswerText.normalised(text, caseSensitive);
                assertThat(AnswerText.normalised(once, caseSensitive)).isEqualTo(once);
                assertThat(AnswerText.matches("*", text, caseSensitive)).isTrue();
            }
        }
    }

    @Test
    void aPatternOfManyWildcardsIsAnsweredAtOnce() {
        String pattern = "*a".repeat(200) + "b";
        assertThat(AnswerText.matches(pattern, "a".repeat(1000), false)).isFalse();
    }
}
