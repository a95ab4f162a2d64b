package de.dfki.lt.tools.tokenizer;

import de.dfki.lt.tools.tokenizer.annotate.AnnotatedString;
import java.util.Properties;

/** The tokeniser that MaryTTS makes at its start and that Lectern's input never reaches. */
public class JTok {

    /** @param settings not used */
    public JTok(Properties settings) {}

    /** @throws UnsupportedOperationException always: give MaryTTS tokens, not text */
    public AnnotatedString tokenize(String text, String language) {
        throw new UnsupportedOperationException("give MaryTTS tokens, not text");
    }
}
