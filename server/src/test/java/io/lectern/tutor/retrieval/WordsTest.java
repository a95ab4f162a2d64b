package io.lectern.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one and the same to a search. */
class WordsTest {

    private static final Words LESSONS = Words.ofLessons();

    @ParameterizedTest
    @CsvSource({
        "It ran out, they run out",
        "the shelves, a shelf",
        "95%, 95 percent",
        "file_name, file name",
        "الأيام, يوم",
        "قواعد, قاعدة",
        "٤٠, 40",
        "كِتَابٌ, كتاب",
    })
    void formsOfOneWordAreOne(String one, String other) {
        assertThat(LESSONS.in(one)).isNotEmpty().isEqualTo(LESSONS.in(other));
    }

    @ParameterizedTest
    @CsvSource({"a book, a page", "كتاب, باب"})
    void differentWordsStayApart(String one, String other) {
        assertThat(LESSONS.in(one)).isNotEqualTo(LESSONS.in(other));
    }
}
