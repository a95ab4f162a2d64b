package io.lectern.tutor.speech.mary;

import io.lectern.tutor.speech.Speech.Phone;
import io.lectern.tutor.speech.Speech.Word;
import io.lectern.tutor.speech.Viseme;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads, from the acoustic parameters that the sound is made of, when each phone and each word sounds. */
final class MaryTimeline {

    private final List<Phone> phones = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private double clockMs;
    private String mark = "_";

    private final double scale;

    private MaryTimeline(double scale) {
        this.scale = scale;
    }

    /** @param audioMs length of the sound made of them: it may be a frame or two longer than they say */
    static MaryTimeline of(Document acoustics, int audioMs) {
        var unscaled = new MaryTimeline(1);
        unscaled.read(acoustics.getDocumentElement());
        var timeline = new MaryTimeline(audioMs / unscaled.clockMs);
        timeline.read(acoustics.getDocumentElement());
        return timeline;
    }

    /** Whether there is anything to pronounce. */
    static boolean sounds(Document acoustics) {
        return acoustics.getElementsByTagName("ph").getLength() > 0;
    }

    List<Phone> phones() {
        return phones;
    }

    List<Word> words() {
        return words;
    }

    private void read(Element element) {
        int start = nowMs();
        boolean word = element.hasAttribute(MaryTokens.START);
        switch (element.getTagName()) {
            case "t" -> {
                if (!word) {
                    mark = element.getTextContent().strip();
                }
            }
            case "ph" -> advance(element.getAttribute("d"), element.getAttribute("p"));
            case "boundary" -> {
                if (element.hasAttribute("duration")) {
                    pause(element.getAttribute("duration"));
                }
            }
            default -> {}
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner);
            }
        }
        if (word && nowMs() > start) {
            words.add(new Word(start, nowMs(), number(element, MaryTokens.START), number(element, MaryTokens.END)));
            mark = "_";
        }
    }

    private void advance(String duration, String symbol) {
        int start = nowMs();
        clockMs += Double.parseDouble(duration) * scale;
        if (nowMs() > start) {
            phones.add(new Phone(start, nowMs(), symbol, MaryPhones.visemes(symbol)));
        }
    }

    private void pause(String duration) {
        int start = nowMs();
        clockMs += Double.parseDouble(duration) * scale;
        if (nowMs() > start) {
            phones.add(new Phone(start, nowMs(), mark, List.of(Viseme.SIL)));
        }
    }

    private int nowMs() {
        return (int) Math.round(clockMs);
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
