package io.lectern.tutor.speech.mary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import marytts.datatypes.MaryXML;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Cuts spoken text into the tokens of a MaryXML document. Each word's token carries the characters it was cut from, and
 * keeps them through MaryTTS.
 */
final class MaryTokens {

    static final String START = "lectern-start";
    static final String END = "lectern-end";

    private static final Pattern TOKEN = Pattern.compile("[\\p{IsLatin}\\p{N}]+(?:['\u2019][\\p{IsLatin}]+)*|[.,;:!?]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

    private MaryTokens() {}

    /** One paragraph of sentences; without any token when there is nothing that MaryTTS could pronounce. */
    static Document document(String spoken) {
        Document document = MaryXML.newDocument();
        Element root = document.getDocumentElement();
        root.setAttribute("xml:lang", "en-US");
        Element paragraph = MaryXML.appendChildElement(root, MaryXML.PARAGRAPH);
        Element sentence = null;
        Matcher matcher = TOKEN.matcher(spoken);
        while (matcher.find()) {
            String text = matcher.group();
            boolean word = Character.isLetterOrDigit(text.charAt(0));
            if (sentence == null) {
                if (!word) {
                    continue;
                }
                sentence = MaryXML.appendChildElement(paragraph, MaryXML.SENTENCE);
            }
            Element token = MaryXML.appendChildElement(sentence, MaryXML.TOKEN);
            token.setTextContent(text.replace('\u2019', '\''));
            if (word) {
                token.setAttribute(START, Integer.toString(matcher.start()));
                token.setAttribute(END, Integer.toString(matcher.end()));
                pronounce(token, text);
            } else if (SENTENCE_END.matcher(text).matches()) {
                sentence = null;
            }
        }
        return document;
    }

    /** A lone capital is the name of a letter, a lone "a" is the article: MaryTTS would guess. */
    private static void pronounce(Element token, String text) {
        switch (text) {
            case "A" -> token.setAttribute("ph", "' EI");
            case "a" -> token.setAttribute("ph", "@");
            default -> {}
        }
    }
}
