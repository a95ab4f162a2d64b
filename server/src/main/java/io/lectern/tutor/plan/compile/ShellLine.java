package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of shell into the commands of its pipeline, and those into words; quotes hold words together. */
final class ShellLine {

    private ShellLine() {}

    static List<List<String>> stages(String line) {
        List<List<String>> stages = new ArrayList<>();
        List<String> stage = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                word.append(c);
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
                word.append(c);
            } else if (c == '|' || c == ';' || c == '&') {
                end(stage, word);
                if (!stage.isEmpty()) {
                    stages.add(stage);
                    stage = new ArrayList<>();
                }
            } else if (c == '>' || c == '<') {
                end(stage, word);
                boolean doubled = i + 1 < line.length() && line.charAt(i + 1) == c;
                stage.add(doubled ? "" + c + c : "" + c);
                i += doubled ? 1 : 0;
            } else if (Character.isWhitespace(c)) {
                end(stage, word);
            } else {
                word.append(c);
            }
        }
        end(stage, word);
        if (!stage.isEmpty()) {
            stages.add(stage);
        }
        return stages;
    }

    private static void end(List<String> stage, StringBuilder word) {
        if (!word.isEmpty()) {
            stage.add(word.toString());
            word.setLength(0);
        }
    }
}
