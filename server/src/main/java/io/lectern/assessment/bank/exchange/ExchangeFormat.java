package io.lectern.assessment.bank.exchange;

/** The kinds of files that questions come from and go to. */
public enum ExchangeFormat {
    GIFT("gift.txt", "text/plain;charset=UTF-8", new GiftFormat()),
    MOODLE_XML("xml", "application/xml;charset=UTF-8", new MoodleXmlFormat()),
    CSV("csv", "text/csv;charset=UTF-8", new CsvFormat());

    private final String ending;
    private final String mediaType;
    private final QuestionFormat format;

    ExchangeFormat(String ending, String mediaType, QuestionFormat format) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.format = format;
    }

    /** How its files' names end. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    QuestionFormat format() {
        return format;
    }
}
