package samples.broken.other;

/** Breaks on purpose: it can be set. */
class Settable {
    private String text = "";

    public void setText(String value) {
        text = value;
    }

    String text() {
        return text;
    }
}
