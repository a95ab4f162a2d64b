package io.lectern.tutor.plan.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains a query clause by clause, in the order it is written. */
final class SqlWalk implements Walk {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)\\b(select|from|(?:left |right |inner |outer |full )*join|where|group by|having|order by|limit|insert into|update|delete from|create table)\\b");
    private static final int LONGEST_NAMED = 40;

    private final Script script;

    SqlWalk(Script script) {
        this.script = script;
    }

    @Override
    public List<Step> steps(List<String> lines) {
        String code = String.join(
                "\n", lines.stream().map(l -> l.replaceFirst("--.*$", "")).toList());
        List<Step> steps = new ArrayList<>();
        Matcher clauses = CLAUSE.matcher(code);
        int start = -1;
        String keyword = "";
        while (clauses.find()) {
            if (start >= 0) {
                add(steps, code, keyword, start, clauses.start());
            }
            keyword = clauses.group(1).toLowerCase(Locale.ROOT);
            start = clauses.end();
        }
        if (start >= 0) {
            add(steps, code, keyword, start, code.length());
        }
        return steps;
    }

    private void add(List<Step> steps, String code, String keyword, int from, int to) {
        String rest =
                code.substring(from, to).strip().replaceAll("[;\\s]+$", "").replaceAll("\\s+", " ");
        int first = line(code, from);
        int last = line(code, from + code.substring(from, to).stripTrailing().length());
        String key = keyword.endsWith("join") ? "sql.join" : "sql." + keyword.replace(' ', '.');
        boolean all = rest.equals("*");
        String said = all ? key + ".all" : rest.length() > LONGEST_NAMED ? key + ".long" : key;
        if (!script.phrases.has(said)) {
            said = key;
        }
        String named =
                keyword.endsWith("join") ? rest.replaceFirst("(?i)\\s+(as\\s+\\w+\\s+)?(on|using)\\b.*$", "") : rest;
        steps.add(new Step(first, last, script.phrases.inTurn(said, 0, code(named))));
    }

    private static int line(String code, int at) {
        return 1
                + (int) code.substring(0, Math.min(at, code.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    private Said code(String code) {
        return new Said(code, CodeWords.of(code.replace(",", " , "), script.language()));
    }
}
