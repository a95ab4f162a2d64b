package io.lectern.tutor.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Reduces text to what is compared: lower case, no vowel signs, no articles and endings, no small words. English and
 * Arabic may be mixed in one text, as they are in the lessons.
 */
public final class Words extends Analyzer {

    private static final Set<String> SMALL = list("small-words.txt");
    private static final Set<String> SOFT = list("soft-words.txt");
    private static final Set<String> ASKING = list("asking-words.txt");
    /** The feminine ending that a suffix had opened: "its degree" and "degree" are one word. */
    private static final Pattern OPEN_ENDING = Pattern.compile("^(\\p{InArabic}{3,})\u062A$");

    private static final NormalizeCharMap LETTERS = letters();

    private final CharArraySet dropped;
    private final boolean irregular;

    private Words(Set<String> dropped) {
        this(dropped, true);
    }

    private Words(Set<String> dropped, boolean irregular) {
        this.irregular = irregular;
        this.dropped = new CharArraySet(dropped, true);
    }

    /** For what is written in lessons. */
    static Words ofLessons() {
        return new Words(SMALL);
    }

    /** For what is asked, with those words of asking that may also be the matter ("name", "example", "difference"). */
    static Words ofHints() {
        Set<String> dropped = Stream.concat(SMALL.stream(), ASKING.stream()).collect(Collectors.toSet());
        dropped.removeAll(SOFT);
        return new Words(dropped);
    }

    /** For what is asked: the words of asking itself ("what", "explain", "difference") say nothing about the matter. */
    static Words ofQuestions() {
        return new Words(Stream.concat(SMALL.stream(), ASKING.stream()).collect(Collectors.toSet()));
    }

    private static final class Irregular {
        static final StemmerOverrideFilter.StemmerOverrideMap FORMS = forms();

        private static StemmerOverrideFilter.StemmerOverrideMap forms() {
            var map = new StemmerOverrideFilter.Builder(false);
            try (Words plain = new Words(Set.of(), false)) {
                lines("irregular-words.txt").map(plain::in).forEach(line -> {
                    for (String form : line) {
                        if (!form.equals(line.getFirst())) {
                            map.add(form, line.getFirst());
                        }
                    }
                });
                return map.build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The words of a text in order, reduced. */
    List<String> in(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream stream = new LowerCaseFilter(source);
        stream = new DecimalDigitFilter(stream);
        stream = new EnglishPossessiveFilter(stream);
        stream = new ArabicNormalizationFilter(stream);
        stream = new StopFilter(stream, dropped);
        stream = new ArabicStemFilter(stream);
        stream = new PatternReplaceFilter(stream, OPEN_ENDING, "$1", false);
        stream = new PorterStemFilter(stream);
        if (irregular) {
            stream = new StemmerOverrideFilter(stream, Irregular.FORMS);
        }
        return new TokenStreamComponents(source, stream);
    }

    @Override
    protected java.io.Reader initReader(String field, java.io.Reader reader) {
        return new MappingCharFilter(LETTERS, reader);
    }

    private static NormalizeCharMap letters() {
        var map = new NormalizeCharMap.Builder();
        map.add("\u0671", "\u0627");
        // the ending of an indefinite adverb or object says nothing about which word it is
        map.add("\u064B\u0627", "");
        map.add("\u0627\u064B", "");
        map.add("\u2019", "'");
        map.add("_", " ");
        map.add("%", " percent ");
        map.add("\u066A", " percent ");
        return map.build();
    }

    /** One word a line; Arabic ones as they look after normalisation. */
    private static Set<String> list(String name) {
        return lines(name)
                .flatMap(l -> java.util.Arrays.stream(l.split("\\s+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The lines of a word list, without its comments. */
    static Stream<String> lines(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
