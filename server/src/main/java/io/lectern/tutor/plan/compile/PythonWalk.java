package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains Python statement by statement: what gets a value, what repeats, what is decided, what is printed. */
final class PythonWalk implements Walk {

    private static final int MOST_STEPS = 7;
    private static final Pattern IMPORT =
            Pattern.compile("^(?:from\\s+(\\S+)\\s+)?import\\s+(.+?)(?:\\s+as\\s+\\w+)?$");
    private static final Pattern DEF = Pattern.compile("^def\\s+(\\w+)\\s*\\((.*?)\\).*");
    private static final Pattern FOR = Pattern.compile("^for\\s+([\\w, ]+?)\\s+in\\s+(.+?):.*");
    private static final Pattern ASSIGN = Pattern.compile("^([\\w., ]+?)\\s*=(?!=)\\s*(.+)$");
    private static final Pattern CALL = Pattern.compile("^([\\w.]+)\\s*\\(.*");
    private static final Pattern LITERAL = Pattern.compile("-?[\\d.]+|\"[^\"]{1,20}\"|'[^']{1,20}'");

    private final Script script;

    PythonWalk(Script script) {
        this.script = script;
    }

    @Override
    public List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        boolean explained = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                explained = false;
                continue;
            }
            if (line.startsWith("#")) {
                Said comment = MarkedComment.said(line.replaceFirst("^#+\\s*", ""), script.language());
                if (!comment.blank()) {
                    steps.add(new Step(i + 1, groupEnd(lines, i), comment));
                    explained = true;
                }
            } else if (!explained) {
                Said said = statement(line);
                if (!said.blank()) {
                    merge(steps, new Step(i + 1, i + 1, said));
                }
            }
            if (steps.size() == MOST_STEPS) {
                break;
            }
        }
        return steps;
    }

    /** The same said twice in a row is said once about both lines. */
    private static void merge(List<Step> steps, Step step) {
        if (!steps.isEmpty()
                && steps.getLast().said().caption().equals(step.said().caption())) {
            Step last = steps.removeLast();
            steps.add(new Step(last.from(), step.to(), last.said()));
        } else {
            steps.add(step);
        }
    }

    private static int groupEnd(List<String> lines, int from) {
        int end = from;
        while (end + 1 < lines.size()
                && !lines.get(end + 1).isBlank()
                && !lines.get(end + 1).strip().startsWith("#")) {
            end++;
        }
        return end + 1;
    }

    private Said statement(String line) {
        Matcher m = IMPORT.matcher(line);
        if (m.matches()) {
            return say("python.import", m.group(2));
        }
        m = DEF.matcher(line);
        if (m.matches()) {
            return m.group(2).isBlank()
                    ? say("python.def.bare", m.group(1))
                    : say("python.def", m.group(1), m.group(2));
        }
        m = FOR.matcher(line);
        if (m.matches()) {
            return m.group(2).matches("[\\w.]+")
                    ? say("python.for.in", m.group(1), m.group(2))
                    : say("python.for", m.group(1));
        }
        if (line.startsWith("while ")) {
            return say("python.while");
        }
        if (line.matches("(if|elif)\\b.*")) {
            return say("python.if");
        }
        if (line.startsWith("else")) {
            return say("python.else");
        }
        if (line.startsWith("return")) {
            return say("python.return");
        }
        if (line.startsWith("print(")) {
            return say("python.print");
        }
        if (line.startsWith("with ")) {
            return say("python.with");
        }
        m = ASSIGN.matcher(line);
        return m.matches() ? assigned(m.group(1), m.group(2)) : called(line);
    }

    private Said assigned(String names, String value) {
        if (names.contains(",")) {
            return say("python.assign.many", names);
        }
        if (LITERAL.matcher(value).matches()) {
            return say("python.assign.literal", names, value.replaceAll("[\"']", ""));
        }
        Matcher call = CALL.matcher(value);
        return call.matches() && value.endsWith(")")
                ? say("python.assign.call", names, call.group(1))
                : say("python.assign", names);
    }

    private Said called(String line) {
        Matcher call = CALL.matcher(line);
        return call.matches() ? say("python.call", call.group(1)) : new Said("", "");
    }

    private Said say(String key, String... codes) {
        Said[] parts = new Said[codes.length];
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].strip();
            parts[i] = new Said(code, CodeWords.of(code.replace(",", " , "), script.language()));
        }
        return script.phrases.inTurn(key, 0, parts);
    }
}
