package io.lectern.assessment.bank.exchange;

import io.lectern.assessment.question.AreaShape;
import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.PartIds;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/**
 * Places on a picture, as Moodle's “drag and drop markers” write them: one marker, as often as there are places to find. What
 * the picture shows and its size stand in a comment after what is asked, for Moodle has no place for them.
 */
final class MoodleMarkers {

    private static final Pattern PICTURE =
            Pattern.compile("\\s*<!-- picture (\\d{1,5})x(\\d{1,5}): (.*?) -->", Pattern.DOTALL);

    private MoodleMarkers() {}

    record Read(String stem, HotspotTask task, List<Integer> lines) {}

    /** @param stem with its pictures by their ids */
    static Read read(XmlNode question, String stem, MoodlePictures pictures) {
        List<XmlNode> drops = question.all("drop");
        if (drops.stream().map(drop -> drop.value("choice")).distinct().count() > 1) {
            throw new Unreadable(
                    question.line(), "several-markers", "Places for more than one kind of marker cannot be read.");
        }
        FilePicture picture = pictures.background();
        List<HotspotArea> areas = new ArrayList<>();
        for (XmlNode drop : drops) {
            areas.add(new HotspotArea(PartIds.next(), shape(drop), null));
        }
        String wanted =
                question.first("drag").map(drag -> drag.value("noofdrags")).orElse("");
        int picks = wanted.matches("[1-9]\\d{0,2}") ? Integer.parseInt(wanted) : areas.size();
        Matcher said = PICTURE.matcher(stem);
        HotspotTask task = said.find()
                ? new HotspotTask(
                        picture.id(),
                        said.group(3),
                        Integer.parseInt(said.group(1)),
                        Integer.parseInt(said.group(2)),
                        areas,
                        picks)
                : measured(question, picture, areas, picks);
        return new Read(
                PICTURE.matcher(stem).replaceAll("").strip(),
                task,
                drops.stream().map(XmlNode::line).toList());
    }

    private static HotspotTask measured(XmlNode question, FilePicture picture, List<HotspotArea> areas, int picks) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.content()));
            if (image != null) {
                return new HotspotTask(
                        picture.id(), question.text("name"), image.getWidth(), image.getHeight(), areas, picks);
            }
        } catch (IOException e) {
            throw new Unreadable(question.line(), "no-picture", "The picture cannot be read.");
        }
        throw new Unreadable(question.line(), "no-picture", "The size of the picture cannot be read.");
    }

    private static AreaShape shape(XmlNode drop) {
        List<List<Integer>> pairs = Arrays.stream(drop.value("coords").split(";"))
                .map(pair -> numbers(pair, drop))
                .toList();
        String shape = drop.value("shape");
        boolean fits = switch (shape) {
            case "circle" ->
                pairs.size() == 2 && pairs.get(0).size() == 2 && pairs.get(1).size() == 1;
            case "rectangle" -> pairs.size() == 2 && pairs.stream().allMatch(pair -> pair.size() == 2);
            case "polygon" -> pairs.stream().allMatch(pair -> pair.size() == 2);
            default -> false;
        };
        if (!fits) {
            throw new Unreadable(drop.line(), "no-place", "This place of the picture cannot be read.");
        }
        Spot first = new Spot(pairs.get(0).get(0), pairs.get(0).get(1));
        return switch (shape) {
            case "circle" -> new Circle(first.x(), first.y(), pairs.get(1).get(0));
            case "rectangle" ->
                new Box(first.x(), first.y(), pairs.get(1).get(0), pairs.get(1).get(1));
            default ->
                new Polygon(pairs.stream()
                        .map(pair -> new Spot(pair.get(0), pair.get(1)))
                        .toList());
        };
    }

    private static List<Integer> numbers(String pair, XmlNode drop) {
        return Arrays.stream(pair.split(","))
                .map(number -> Drafts.number(number, drop.line()).intValue())
                .toList();
    }

    static String asked(String stem, HotspotTask task) {
        String alt = task.alt().replace("-->", "->");
        return stem + String.format(Locale.ROOT, "\n\n<!-- picture %dx%d: %s -->", task.width(), task.height(), alt);
    }

    static void write(HotspotTask task, List<FilePicture> pictures, XmlText out) {
        pictures.stream()
                .filter(picture -> picture.id().equals(task.image()))
                .findFirst()
                .ifPresent(picture -> out.file(picture.name(), picture.base64()));
        out.open("drag", "");
        out.value("no", "1");
        out.value("text", "✕");
        out.value("noofdrags", String.valueOf(task.picks()));
        out.close("drag");
        int number = 1;
        for (HotspotArea area : task.areas()) {
            out.open("drop", "");
            out.value("no", String.valueOf(number++));
            out.value("shape", name(area.shape()));
            out.value("coords", coordinates(area.shape()));
            out.value("choice", "1");
            out.close("drop");
        }
    }

    private static String name(AreaShape shape) {
        return switch (shape) {
            case Circle _ -> "circle";
            case Box _ -> "rectangle";
            case Polygon _ -> "polygon";
        };
    }

    private static String coordinates(AreaShape shape) {
        return switch (shape) {
            case Circle c -> c.x() + "," + c.y() + ";" + c.radius();
            case Box r -> r.x() + "," + r.y() + ";" + r.width() + "," + r.height();
            case Polygon p ->
                p.points().stream().map(spot -> spot.x() + "," + spot.y()).collect(Collectors.joining(";"));
        };
    }
}
