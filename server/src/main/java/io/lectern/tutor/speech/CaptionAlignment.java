package io.lectern.tutor.speech;

import io.lectern.tutor.speech.SpokenForm.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Relates what is said to what is read meanwhile. Usually one was made from the other; where an author wrote the two
 * apart (vowelled Arabic, another wording) equal words are matched and the words between them share what is left.
 */
public final class CaptionAlignment {

    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

    private final List<Word> spoken;
    private final List<Word> read;
    private final int[] partner;

    private CaptionAlignment(String spokenText, String caption, String language) {
        SpokenForm speech = SpeechText.normalise(spokenText, language);
        SpokenForm form = SpeechText.normalise(caption, language);
        spoken = speech.words();
        read = form.words();
        partner = partners(folded(speech), folded(form));
    }

    /** The words of the spoken text, each with the characters of the caption it stands for (none: {@code from == to}). */
    public static List<Word> align(String spokenText, String caption, String language) {
        return new CaptionAlignment(spokenText, caption, language).words();
    }

    /** The word that holds this character of the spoken text. */
    public static @Nullable Word at(List<Word> words, int position) {
        for (Word word : words) {
            if (position >= word.start() && position < word.end()) {
                return word;
            }
        }
        return null;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int nextRead = 0;
        for (int i = 0; i < spoken.size(); ) {
            int end = i;
            while (end < spoken.size() && partner[end] < 0) {
                end++;
            }
            int readEnd = end < spoken.size() ? partner[end] : read.size();
            share(words, i, end, nextRead, readEnd);
            if (end < spoken.size()) {
                words.add(placed(spoken.get(end), read.get(partner[end])));
                nextRead = partner[end] + 1;
            }
            i = end + 1;
        }
        return words;
    }

    /** Spoken words without a partner take, evenly, the read words without one between the same neighbours. */
    private void share(List<Word> words, int from, int to, int readFrom, int readTo) {
        int room = readTo - readFrom;
        for (int i = from; i < to; i++) {
            if (room > 0) {
                words.add(placed(spoken.get(i), read.get(readFrom + (i - from) * room / (to - from))));
            } else {
                int here = words.isEmpty() ? 0 : words.getLast().to();
                words.add(new Word(spoken.get(i).start(), spoken.get(i).end(), here, here));
            }
        }
    }

    private static Word placed(Word spoken, Word read) {
        return new Word(spoken.start(), spoken.end(), read.from(), read.to());
    }

    private static List<String> folded(SpokenForm form) {
        return form.words().stream()
                .map(w -> fold(form.text().substring(w.start(), w.end())))
                .toList();
    }

    /** Without case, vowel signs and punctuation. */
    private static String fold(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return NOT_A_LETTER.matcher(plain).replaceAll("");
    }

    /** For each word of the first list its partner in a longest common subsequence, or -1. */
    private static int[] partners(List<String> a, List<String> b) {
        var best = new int[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                best[i][j] =
                        a.get(i).equals(b.get(j)) ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        var partner = new int[a.size()];
        Arrays.fill(partner, -1);
        for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
            if (a.get(i).equals(b.get(j))) {
                partner[i++] = j++;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return partner;
    }
}
