package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a spreadsheet formula: which functions it uses, and on which cells. */
final class SheetWalk implements Walk {

    private static final Pattern FUNCTION = Pattern.compile("([A-Z][A-Z.]+)\\s*\\(");
    private static final Pattern CELLS = Pattern.compile("\\$?[A-Z]{1,2}\\$?\\d+(?::\\$?[A-Z]{1,2}\\$?\\d+)?");
    private static final int MOST_CELLS = 4;

    private final Script script;
    private final CommandWords words;

    SheetWalk(Script script) {
        this.script = script;
        this.words = CommandWords.in(script.language());
    }

    @Override
    public List<Step> steps(List<String> lines) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Said said = formula(lines.get(i));
            if (!said.blank()) {
                steps.add(new Step(i + 1, i + 1, said));
            }
        }
        return steps;
    }

    private Said formula(String line) {
        Said told = new Said("", "");
        Set<String> functions = new LinkedHashSet<>();
        Matcher names = FUNCTION.matcher(line.toUpperCase(Locale.ROOT));
        while (names.find()) {
            functions.add(names.group(1));
        }
        for (String function : functions) {
            var about = words.about("sheet." + function);
            if (about.isPresent()) {
                String key = told.blank() ? "sheet.function" : "sheet.inside";
                told = told.then(script.phrases.inTurn(key, 0, new Said(function, function), about.get()));
            }
        }
        Set<String> cells = new LinkedHashSet<>();
        Matcher found = CELLS.matcher(line);
        while (found.find()) {
            cells.add(found.group().replace("$", ""));
        }
        if (!cells.isEmpty() && cells.size() <= MOST_CELLS) {
            told = told.then(script.phrases.inTurn("sheet.cells", 0, cells(cells)));
        }
        return told;
    }

    private Said cells(Set<String> cells) {
        Said all = new Said("", "");
        int place = 0;
        for (String cell : cells) {
            place++;
            String[] ends = cell.split(":");
            Said one = ends.length == 1
                    ? new Said(cell, cell.replaceAll("(\\D+)(\\d+)", "$1 $2"))
                    : script.phrases.inTurn("sheet.range", 0, named(ends[0]), named(ends[1]));
            all = all.blank()
                    ? one
                    : script.phrases.inTurn(place == cells.size() ? "and.last" : "and.next", 0, all, one);
        }
        return all;
    }

    private static Said named(String cell) {
        return new Said(cell, cell.replaceAll("(\\D+)(\\d+)", "$1 $2"));
    }
}
