package io.lectern.tutor.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written, and what a teacher says. */
class SpeechTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            It costs $12.50.                    | It costs twelve dollars and fifty cents.
            AED 1,200 a year                    | one thousand two hundred dirhams a year
            1,200 AED                           | one thousand two hundred dirhams
            $2.5 million                        | two point five million dollars
            $3k                                 | three thousand dollars
            $0.05                               | five cents
            £1.01                               | one pound and one penny
            €5                                  | five euros
            93.5% of it                         | ninety-three point five percent of it
            1,000,000 people                    | one million people
            0.5 and .75                         | zero point five and zero point seven five
            007                                 | zero zero seven
            1e6                                 | one times ten to the six
            v1.2.3                              | v one point two point three
            1st, 22nd                           | first, twenty-second
            1/2 or 3/4 or 7/9                   | one half or three quarters or seven over nine
            the 80/20 rule                      | the eighty twenty rule
            5–10 days                           | five to ten days
            5-10 days                           | five to ten days
            -5 °C                               | minus five degrees Celsius
            24/7                                | twenty-four seven
            5 kg of rice on 3 m2                | five kilograms of rice on three square metres
            1 kg                                | one kilogram
            100 km/h                            | one hundred kilometres per hour
            6 ft                                | six feet
            """)
    void numbersAndAmountsBecomeWords(String written, String spoken) {
        assertThat(SpeechText.normalise(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            On 2026-03-05                       | On March fifth, twenty twenty-six
            on 5/3/2026                         | on March fifth, twenty twenty-six
            on 3/25/2026                        | on March twenty-fifth, twenty twenty-six
            March 5, 2026                       | March fifth, twenty twenty-six
            5 March                             | the fifth of March
            in 1999 and the 1990s               | in nineteen ninety-nine and the nineteen nineties
            in 2007                             | in two thousand and seven
            2050 units                          | two thousand and fifty units
            at 9:30 am                          | at nine thirty A M
            at 14:05                            | at fourteen oh five
            at 9:00                             | at nine o'clock
            at 5 p.m. Then                      | at five P M. Then
            """)
    void datesAndTimesAreReadAsTheyAreSaid(String written, String spoken) {
        assertThat(SpeechText.normalise(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            e.g. stock, i.e. goods              | for example, stock, that is, goods
            Fig. 3 vs. No. 5                    | figure three versus number five
            Dr. Smith, etc.                     | doctor Smith, et cetera.
            approx. 3                           | approximately three
            The EOQ and a PMO                   | The E O Q and a P M O
            CSV files, KPIs                     | C S V files, K P I's
            FIFO is OK                          | fifo is okay
            the HTML page of NASA               | the H T M L page of nasa
            WHY STOCK EXISTS                    | why stock exists
            A items are few, class A is best    | A items are few, class A is best
            A man, a plan                       | a man, a plan
            U.S. law                            | U S law
            H2O, Q3, B2B                        | H two O, Q three, B two B
            """)
    void shortFormsAreSaidInFullOrSpelt(String written, String spoken) {
        assertThat(SpeechText.normalise(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            4 + 5 × 3 ≤ 20                      | four plus five times three is less than or equal to twenty
            x > 3, 5x3                          | x is greater than three, five times three
            a → b & c                           | a to b and c
            ~5 of #3                            | about five of number three
            z × σ                               | z times sigma
            and/or                              | and or
            x² ± 1                              | x squared plus or minus one
            Type `pwd`.                         | Type P W D.
            Type pwd now.                       | Type P W D now.
            `ls -F`                             | L S, dash capital F
            use --help or -lh                   | use dash dash help or dash L H
            in /Users/nelle                     | in slash users slash nelle
            ../data/cubane.pdb                  | dot dot slash data slash cubane dot P D B
            see notes.txt                       | see notes dot T X T
            all *.csv                           | all star dot C S V
            reorder_point, orderQty             | reorder point, order quantity
            anna@lectern.io                     | anna at lectern dot I O
            https://lectern.io/docs/?x=1        | lectern dot I O slash docs
            """)
    void symbolsAndCodeAreSaidAsToAColleague(String written, String spoken) {
        assertThat(SpeechText.normalise(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            **bold** and *it*                   | bold and it
            [the link](http://x.y/z)            | the link
            <b>yes</b> 😀                       | yes
            “quotes” (and brackets)             | quotes, and brackets,
            one — two... three                  | one, two, three
            Really?! Yes!!                      | Really? Yes!
            """)
    void markupAndPicturesAreNotSaid(String written, String spoken) {
        assertThat(SpeechText.normalise(written, "en").text()).isEqualTo(spoken);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            Q = \\sqrt{\\frac{2DS}{H}}          | Q equals the square root of two D S, over H
            \\frac{1}{2}                        | one half
            \\frac{D}{Q}                        | D over Q
            x_i^2                               | X I squared
            e^{-x}                              | E to the power of minus X
            \\sum_{i=1}^{n} x_i                 | the sum from I equals one to N of X I
            \\sqrt[3]{8}                        | the cube root of eight
            \\bar{d} \\pm \\sigma               | D bar plus or minus sigma
            \\text{safety stock} = z \\cdot s   | safety stock equals Z times S
            a \\leq b                           | A is less than or equal to B
            {{{                                 | ''
            \\unknown{x}                        | X
            """)
    void formulasAreReadOut(String latex, String spoken) {
        String expected = spoken.equals("''") ? "" : spoken;
        assertThat(SpeechText.formula(latex.replace("\\\\", "\\"), "en")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            1,200 درهم          | أَلْف وَمِئَتَان دِرْهَم
            3 دراهم             | ثَلَاثَة دراهم
            5 كم                | خَمْسَة كِيلُومِتْرَات
            12 م²               | اِثْنَا عَشَر مِتْرًا مُرَبَّعًا
            2 kg                | كِيلُوغْرَامَان
            ٩٣٫٥٪               | ثَلَاثَة وَتِسْعُون فَاصِلَة خَمْسَة بِالْمِئَة
            2026م               | أَلْفَان وَسِتَّة وَعِشْرُون مِيلَادِيَّة
            2026-03-05          | خَمْسَة مَارِس أَلْفَان وَسِتَّة وَعِشْرُون
            الساعة 9:30         | الساعة التَّاسِعَة وَالنِّصْف
            نظام PMO و Excel    | نظام P M O و Excel
            5 + 3 = 8           | خَمْسَة زَائِد ثَلَاثَة يُسَاوِي ثَمَانِيَة
            إلخ.                | إِلَى آخِرِه
            د. أحمد             | الدُّكْتُور أحمد
            ص. 5                | صَفْحَة خَمْسَة
            هل هذا صحيح؟ نعم!   | هل هذا صحيح؟ نعم!
            «المخزون» ـ مهم     | المخزون مهم
            $Q = \\frac{D}{2}$  | Q يُسَاوِي D عَلَى اِثْنَان
            """)
    void arabicIsReadInArabic(String written, String spoken) {
        assertThat(SpeechText.normalise(written.replace("\\\\", "\\"), "ar").text())
                .isEqualTo(spoken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"It costs $12.50 in class A.", "Type `ls -F` in /Users/nelle.", "Why? Q = 3, e.g. 5 kg!"})
    void aSpokenFormIsSpokenAsItIs(String written) {
        String spoken = SpeechText.normalise(written, "en").text();
        assertThat(SpeechText.normalise(spoken, "en").text()).isEqualTo(spoken);
    }

    @Test
    void everySpokenWordKnowsWhatItStandsFor() {
        String written = "Pay $12 now";
        SpokenForm form = SpeechText.normalise(written, "en");
        assertThat(form.words().stream()
                        .map(w ->
                                form.text().substring(w.start(), w.end()) + "=" + written.substring(w.from(), w.to())))
                .containsExactly("Pay=Pay", "twelve=$12", "dollars=$12", "now=now");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " \n", "...", "()[]", "😀", "\u0001\u0002", "\ud800", "***", "$", "\\", "`", "<", "&&&"})
    void thereMayBeNothingToSay(String written) {
        assertThat(SpeechText.normalise(written, "en").text()).doesNotContain("\ud800");
        assertThat(SpeechText.normalise(written, "ar").words()).hasSizeLessThan(5);
    }

    @Test
    void aBookIsReadInTime() {
        String book = "The order of $12.50 (e.g. for `ls -F`) costs 5 kg. ".repeat(2_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> SpeechText.normalise(book, "en"));
        String nasty = "a/".repeat(5_000) + "-".repeat(5_000) + "[".repeat(5_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> SpeechText.normalise(nasty, "en"));
    }

    @Test
    void sentencesEndWhereASpeakerStops() {
        assertThat(Sentences.split("Dr. Smith, e.g., paid $3.50. Why? See Fig. 3! Class A. Done", "en"))
                .isEqualTo(List.of("Dr. Smith, e.g., paid $3.50.", "Why?", "See Fig. 3!", "Class A.", "Done"));
        assertThat(Sentences.split("هل هذا صحيح؟ نعم. قال د. أحمد: لا.", "ar"))
                .containsExactly("هل هذا صحيح؟", "نعم.", "قال د. أحمد: لا.");
        assertThat(Sentences.split(" \n ", "en")).isEmpty();
    }

    @Test
    void aLongSentenceIsCutAtItsClauses() {
        String sentence =
                "When the stock falls to the reorder point, and nobody is watching, the system places an order, "
                        + "because waiting for a person would cost more than the occasional order that was not needed.";
        List<String> pieces = Sentences.pieces(sentence, "en", 6_000);
        assertThat(pieces).hasSizeGreaterThan(1);
        assertThat(String.join(" ", pieces)).isEqualTo(sentence);
        assertThat(pieces).allMatch(p -> SpeechPace.estimateMs(p, "en") <= 6_000);
    }

    @Test
    void wordsOfAnAuthorsOwnSpeechAreFoundInTheCaption() {
        String caption = "يشرح المعلم الدرس";
        List<SpokenForm.Word> words = CaptionAlignment.align("يَشْرَحُ المُعَلِّمُ الدَّرْسَ", caption, "ar");
        assertThat(words.stream().map(w -> caption.substring(w.from(), w.to())))
                .containsExactly("يشرح", "المعلم", "الدرس");
    }
}
