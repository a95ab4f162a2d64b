package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains commands of a shell. What was explained once in a lesson is not explained again. */
final class ShellWalk implements Walk {

    private static final int MOST_STEPS = 5;
    private static final Pattern PROMPT = Pattern.compile("^\\s*[$>%]\\s+");
    private static final Pattern LOOP = Pattern.compile("^for\\s+(\\w+)\\s+in\\b.*");

    private final Script script;
    private final CommandWords commands;
    private final Set<String> explained = new HashSet<>();

    ShellWalk(Script script) {
        this.script = script;
        this.commands = CommandWords.in(script.language());
    }

    @Override
    public List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size() && steps.size() < MOST_STEPS; i++) {
            String line = PROMPT.matcher(lines.get(i)).replaceFirst("").strip();
            Matcher loop = LOOP.matcher(line);
            if (line.startsWith("#!")) {
                continue;
            }
            if (line.startsWith("#")) {
                add(steps, i, MarkedComment.said(line.replaceFirst("^#+\\s*", ""), script.language()));
            } else if (loop.matches() && !line.contains(" # ")) {
                String key = explained.add("for") ? "shell.loop" : "shell.loop.again";
                add(steps, i, script.phrase(key, code(loop.group(1))));
            } else if (line.contains(" # ")) {
                add(
                        steps,
                        i,
                        MarkedComment.said(
                                line.substring(line.indexOf(" # ") + 3).strip(), script.language()));
            } else if (!line.isEmpty()
                    && !Set.of("do", "done", "then", "fi", "else").contains(line)) {
                add(steps, i, command(line.replaceFirst("^do\\s+", "")));
            }
        }
        return steps;
    }

    private static void add(List<Step> steps, int index, Said said) {
        if (!said.blank()) {
            steps.add(new Step(index + 1, index + 1, said));
        }
    }

    private Said command(String line) {
        Said told = new Said("", "");
        List<List<String>> stages = ShellLine.stages(line);
        for (int i = 0; i < stages.size(); i++) {
            Said stage = stage(stages.get(i));
            if (i > 0 && !stage.blank()) {
                String key = explained.add("|") ? "shell.pipe.first" : "shell.pipe";
                told = told.then(script.phrase(key));
            }
            told = told.then(stage);
        }
        return told;
    }

    private Said stage(List<String> words) {
        if (words.isEmpty()) {
            return new Said("", "");
        }
        String name = words.getFirst();
        Said told = named(name);
        boolean fresh = !told.blank();
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            String file = i + 1 < words.size() ? words.get(i + 1) : "";
            switch (word) {
                case ">", ">>", "<" -> {
                    told = told.then(script.phrase(
                            word.equals(">") ? "shell.into" : word.equals("<") ? "shell.from" : "shell.onto",
                            code(file)));
                    i++;
                }
                default -> told = told.then(argument(name, word, i == words.size() - 1));
            }
        }
        if (fresh || commands.about(name).isEmpty()) {
            return told;
        }
        return script.phrase("shell.again", code(name)).then(told);
    }

    private Said named(String name) {
        if (!explained.add(name)) {
            return new Said("", "");
        }
        return commands.about(name)
                .map(about -> script.phrase("shell.command", code(name), about))
                .orElse(new Said("", ""));
    }

    private Said argument(String command, String word, boolean last) {
        if (word.startsWith("-") && word.length() > 1) {
            if (!explained.add(command + " " + word)) {
                return new Said("", "");
            }
            return commands.about(command + "." + word)
                    .map(about -> script.phrase("shell.option", code(word), about))
                    .orElse(new Said("", ""));
        }
        boolean wild = word.indexOf('*') >= 0 && !word.startsWith("\"") && !word.startsWith("'");
        if (wild && word.startsWith("*.") && word.indexOf('*', 1) < 0) {
            String key = explained.add("*") ? "shell.star.first" : "shell.star";
            return script.phrase(key, code(word.substring(1)));
        }
        boolean plain = word.matches("[\\p{L}\\d._/~-]{1,30}");
        return last && plain && Character.isLetter(word.charAt(0)) && !command.equals("echo")
                ? script.phrase("shell.file", code(word))
                : new Said("", "");
    }

    private Said code(String code) {
        return new Said(code, CodeWords.of(code, script.language()));
    }
}
