package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.bank.BankQuestion.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tags in Moodle, where skills and the difficulty of a question are tags with their names before them. */
final class MoodleTags {

    private static final String SKILL = "skill: ";
    private static final String DIFFICULTY = "difficulty: ";

    private MoodleTags() {}

    static Label read(XmlNode question, String stem) {
        List<String> tags = new ArrayList<>();
        List<String> skills = new ArrayList<>();
        int difficulty = Drafts.USUAL_DIFFICULTY;
        List<XmlNode> all = question.first("tags").stream()
                .flatMap(found -> found.all("tag").stream())
                .toList();
        for (XmlNode tag : all) {
            String text = tag.value("text");
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.startsWith(SKILL)) {
                skills.add(text.substring(SKILL.length()).strip());
            } else if (lower.matches(DIFFICULTY + "[1-5]")) {
                difficulty = Integer.parseInt(text.substring(DIFFICULTY.length()));
            } else {
                tags.add(text);
            }
        }
        return Drafts.label(question.text("name"), stem, tags, skills, difficulty);
    }

    static void write(Label label, XmlText out) {
        out.open("tags", "");
        label.tags().forEach(tag -> out.text("tag", "", tag));
        label.skills().forEach(skill -> out.text("tag", "", SKILL + skill));
        out.text("tag", "", DIFFICULTY + label.difficulty());
        out.close("tags");
    }
}
