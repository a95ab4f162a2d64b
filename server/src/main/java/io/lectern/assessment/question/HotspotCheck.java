package io.lectern.assessment.question;

import static io.lectern.assessment.question.Faults.at;

import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import java.util.List;
import java.util.regex.Pattern;

/** What can be wrong with places on a picture: above all, that they lie beside it. */
final class HotspotCheck {

    private static final Pattern MEDIA_ID = Pattern.compile("[0-9a-f]{64}");
    private static final int LARGEST = 10_000;
    private static final int MOST_CORNERS = 100;

    private HotspotCheck() {}

    static void check(HotspotTask task, Faults faults) {
        List<HotspotArea> areas = task.areas();
        faults.unless(MEDIA_ID.matcher(task.image()).matches(), "image", "not-a-file", "Please choose a picture.");
        faults.text("alt", task.alt(), TaskCheck.LONGEST_TEXT);
        faults.range("width", task.width(), 1, LARGEST);
        faults.range("height", task.height(), 1, LARGEST);
        faults.size("areas", areas, 1, TaskCheck.MOST_PARTS);
        faults.ids("areas", areas.stream().map(HotspotArea::id).toList(), ".id");
        faults.range("picks", task.picks(), 1, Math.max(1, areas.size()));
        for (int i = 0; i < areas.size(); i++) {
            faults.optionalText(at("areas", i) + ".feedback", areas.get(i).feedback(), TaskCheck.LONGEST_TEXT);
            shape(at("areas", i) + ".shape", areas.get(i).shape(), task, faults);
        }
    }

    private static void shape(String field, AreaShape shape, HotspotTask task, Faults faults) {
        switch (shape) {
            case Circle c -> {
                faults.range(field + ".radius", c.radius(), 1, LARGEST);
                inside(field, List.of(new Spot(c.x(), c.y())), task, faults);
            }
            case Box b -> {
                faults.range(field + ".width", b.width(), 1, LARGEST);
                faults.range(field + ".height", b.height(), 1, LARGEST);
                inside(field, List.of(new Spot(b.x(), b.y())), task, faults);
            }
            case Polygon p -> {
                faults.size(field + ".points", p.points(), 3, MOST_CORNERS);
                inside(field, p.points(), task, faults);
            }
        }
    }

    private static void inside(String field, List<Spot> spots, HotspotTask task, Faults faults) {
        faults.unless(
                spots.stream()
                        .allMatch(s -> s.x() >= 0 && s.y() >= 0 && s.x() <= task.width() && s.y() <= task.height()),
                field,
                "outside",
                "This lies outside of the picture.");
    }
}
