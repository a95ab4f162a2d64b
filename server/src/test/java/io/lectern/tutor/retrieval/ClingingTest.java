package io.lectern.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be left of an Arabic word that others cling to. */
class ClingingTest {

    @ParameterizedTest
    @CsvSource({"بنطاق, نطاق", "وبثلاث, ثلاث", "كتابهم, كتاب", "لمديرنا, مدير", "سنكتب, نكتب"})
    void particlesAndPronounsAreTakenOff(String written, String word) {
        assertThat(Clinging.without(written)).contains(word);
    }

    @Test
    void theLeastIsTakenAwayFirst() {
        assertThat(Clinging.without("وبثلاث").findFirst()).contains("بثلاث");
    }

    @Test
    void whatIsLeftIsAWordStill() {
        assertThat(Clinging.without("بيت")).isEmpty();
        assertThat(Clinging.without("warehouse")).isEmpty();
    }
}
