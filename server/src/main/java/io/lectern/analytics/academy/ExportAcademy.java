package io.lectern.analytics.academy;

import io.lectern.accounts.Actor;
import io.lectern.kernel.CsvWriter;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Hands out the figures of the academy as files, in the language of who asks. */
@Component
public class ExportAcademy {

    /** What can be had as a file. */
    public enum Table {
        MONTHS,
        COURSES,
        HOURS,
        COHORTS
    }

    private final ReadAcademy academy;
    private final ReadHours hours;
    private final ReadCohorts cohorts;

    ExportAcademy(ReadAcademy academy, ReadHours hours, ReadCohorts cohorts) {
        this.academy = academy;
        this.hours = hours;
        this.cohorts = cohorts;
    }

    /** CSV in UTF-8; an apostrophe stands before what a spreadsheet would run. */
    public byte[] csv(Actor actor, Table table) {
        Locale language = Locale.of(actor.language());
        List<List<String>> rows = new ArrayList<>();
        ResourceBundle words = ResourceBundle.getBundle("messages.insights", language);
        rows.add(Arrays.asList(
                words.getString(table.name().toLowerCase(Locale.ROOT)).split("\\|")));
        rows.addAll(
                switch (table) {
                    case MONTHS -> months(actor);
                    case COURSES -> courses(actor);
                    case HOURS -> hours(actor, language);
                    case COHORTS -> cohorts(actor);
                });
        return CsvWriter.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    private List<List<String>> months(Actor actor) {
        return academy.of(actor).months().stream()
                .map(m -> row(m.month(), m.enrolments(), m.completions(), m.certificates()))
                .toList();
    }

    private List<List<String>> courses(Actor actor) {
        return academy.of(actor).courses().stream()
                .map(c -> row(c.course().title(), c.learners(), c.completed(), c.certified()))
                .toList();
    }

    private List<List<String>> cohorts(Actor actor) {
        return cohorts.of(actor).stream()
                .map(c -> row(c.month(), c.enrolled(), c.begun(), c.completed(), c.certified()))
                .toList();
    }

    private List<List<String>> hours(Actor actor, Locale language) {
        List<List<Long>> map = hours.of(actor).map().minutes();
        List<List<String>> rows = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.getDisplayName(TextStyle.FULL_STANDALONE, language);
            List<Long> minutes = map.get(day.ordinal());
            for (int hour = 0; hour < minutes.size(); hour++) {
                rows.add(row(name, hour, minutes.get(hour)));
            }
        }
        return rows;
    }

    private static List<String> row(Object... cells) {
        return Stream.of(cells).map(String::valueOf).toList();
    }
}
