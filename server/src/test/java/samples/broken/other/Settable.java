package samples.broken.other;

/** Breaks on purpose: a record that pretends to be settable. */
public record Settable(StringBuilder text) {

    public void setText(String value) {
        text.append(value);
    }
}
