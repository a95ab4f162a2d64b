package io.lectern.tutor.plan.compile;

/** A comment in code: the author's own explanation, said as it is. */
final class MarkedComment {

    private MarkedComment() {}

    static Said said(String comment, String language) {
        MarkedText text = Passages.line(comment);
        if (text.blank() || text.plain().chars().noneMatch(Character::isLetter)) {
            return new Said("", "");
        }
        String ended = text.text().matches("(?s).*[.!?؟:]$") ? text.text() : text.text() + ".";
        return new MarkedText(ended).said(language);
    }
}
