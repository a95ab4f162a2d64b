package io.lectern.tutor.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How telling words are in a course, and what they may mean there. */
class VocabularyTest {

    private static final int PASSAGES = 40;

    private static Vocabulary vocabulary(String... titles) {
        return new Vocabulary(
                Map.of("invoic", 3, "order", 3, "suppli", 3, "مشروع", 20, "نطاق", 4), Set.of(titles), PASSAGES);
    }

    @Test
    void wordsOfTalkCountLessThanTheMatter() {
        assertThat(vocabulary().weight("order")).isLessThan(vocabulary().weight("invoic"));
        assertThat(vocabulary().weight("quickli")).isLessThan(vocabulary().weight("blockchain"));
    }

    @Test
    void wordsOfTalkThatACourseHasInItsTitlesAreItsMatter() {
        assertThat(vocabulary("order").weight("order"))
                .isGreaterThan(vocabulary().weight("order"));
    }

    @Test
    void anUnknownVerbIsHeldAgainstAQuestionLessThanAnUnknownName() {
        assertThat(vocabulary().weight("يستاهل")).isLessThan(vocabulary().weight("بلوكشين"));
    }

    @Test
    void slipsClingingParticlesAndOtherWordsForTheSameAreUnderstood() {
        assertThat(vocabulary().meanings("invioc")).containsKey("invoic");
        assertThat(vocabulary().meanings("بنطاق")).containsKey("نطاق");
        assertThat(vocabulary().meanings("vendor")).doesNotContainKey("invoic");
        assertThat(vocabulary().meanings("photosynthesi")).isEmpty();
    }

    @Test
    void anotherWordForTheSameIsNotTheWordItself() {
        assertThat(vocabulary().said("invioc")).contains("invoic");
        assertThat(vocabulary().said("بنطاق")).contains("نطاق");
        assertThat(vocabulary().said("statement")).isEmpty();
    }
}
