package io.lectern.assessment.question;

import io.lectern.assessment.question.AreaShape.Box;
import io.lectern.assessment.question.AreaShape.Circle;
import io.lectern.assessment.question.AreaShape.Polygon;
import io.lectern.assessment.question.AreaShape.Spot;
import io.lectern.assessment.question.Response.ChoiceResponse;
import io.lectern.assessment.question.Response.EssayResponse;
import io.lectern.assessment.question.Response.GapsResponse;
import io.lectern.assessment.question.Response.HotspotResponse;
import io.lectern.assessment.question.Response.MatchingResponse;
import io.lectern.assessment.question.Response.NumericResponse;
import io.lectern.assessment.question.Response.OrderingResponse;
import io.lectern.assessment.question.Response.ShortAnswerResponse;
import io.lectern.assessment.question.Response.TrueFalseResponse;
import io.lectern.assessment.question.Response.UploadResponse;
import io.lectern.assessment.question.Response.UploadedFile;
import io.lectern.assessment.question.Task.AcceptedNumber;
import io.lectern.assessment.question.Task.AcceptedText;
import io.lectern.assessment.question.Task.ChoiceOption;
import io.lectern.assessment.question.Task.ChoiceTask;
import io.lectern.assessment.question.Task.EssayTask;
import io.lectern.assessment.question.Task.GapsTask;
import io.lectern.assessment.question.Task.HotspotArea;
import io.lectern.assessment.question.Task.HotspotTask;
import io.lectern.assessment.question.Task.MatchPair;
import io.lectern.assessment.question.Task.MatchRight;
import io.lectern.assessment.question.Task.MatchingTask;
import io.lectern.assessment.question.Task.NumericTask;
import io.lectern.assessment.question.Task.NumericUnit;
import io.lectern.assessment.question.Task.OrderItem;
import io.lectern.assessment.question.Task.OrderingTask;
import io.lectern.assessment.question.Task.ShortAnswerTask;
import io.lectern.assessment.question.Task.TextGap;
import io.lectern.assessment.question.Task.TrueFalseTask;
import io.lectern.assessment.question.Task.UploadTask;
import io.lectern.assessment.question.Task.UploadType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes valid tasks and responses to them by chance, always the same ones for the same seed. */
public final class AnyTask {

    private static final List<String> WORDS = List.of(
            "pallet", "مستودع", "Q/2", "order", "الطلبيّة", "a < b", "stock", "café", "٤٢", "=x", "100 %", "{y}");

    private final Random random;
    private int made;

    public AnyTask(long seed) {
        this.random = new Random(seed);
    }

    /** A valid task of the kind. */
    public Task of(TaskKind kind) {
        return switch (kind) {
            case CHOICE -> random.nextBoolean() ? single() : several();
            case TRUE_FALSE -> new TrueFalseTask(random.nextBoolean(), feedback(), feedback());
            case SHORT_ANSWER -> new ShortAnswerTask(accepted(), random.nextBoolean());
            case NUMERIC -> numeric();
            case MATCHING -> matching();
            case ORDERING -> new OrderingTask(many(2, 7, i -> new OrderItem(PartIds.next(), text())));
            case GAPS -> gaps();
            case HOTSPOT -> hotspot();
            case ESSAY -> new EssayTask(random.nextInt(5), 100 + random.nextInt(5), feedback(), 10, rubric());
            case UPLOAD -> new UploadTask(List.of(UploadType.PDF, UploadType.IMAGE), 2, 1 << 20, null);
        };
    }

    private ChoiceTask single() {
        int right = random.nextInt(3);
        return new ChoiceTask(many(3, 6, i -> option(i == right ? 100 : 10 * (random.nextInt(16) - 10))), false);
    }

    private ChoiceTask several() {
        int right = 1 + random.nextInt(3);
        BigDecimal each = BigDecimal.valueOf(100).divide(BigDecimal.valueOf(right), 5, RoundingMode.HALF_UP);
        return new ChoiceTask(
                many(
                        4,
                        7,
                        i -> i < right
                                ? new ChoiceOption(PartIds.next(), text(), each, feedback())
                                : option(-10 * random.nextInt(8))),
                true);
    }

    private ChoiceOption option(int fraction) {
        return new ChoiceOption(PartIds.next(), text(), BigDecimal.valueOf(fraction), feedback());
    }

    private List<AcceptedText> accepted() {
        return many(
                1,
                4,
                i -> new AcceptedText(text(), BigDecimal.valueOf(i == 0 ? 100 : random.nextInt(100)), feedback()));
    }

    private NumericTask numeric() {
        List<NumericUnit> units = random.nextBoolean()
                ? List.of()
                : List.of(new NumericUnit("m", BigDecimal.ONE), new NumericUnit("سم", BigDecimal.valueOf(100)));
        List<AcceptedNumber> accepted = many(
                1,
                3,
                i -> new AcceptedNumber(
                        new BigDecimal(random.nextInt(2_000_000) - 1_000_000).movePointLeft(random.nextInt(5)),
                        new BigDecimal(random.nextInt(10)).movePointLeft(2),
                        BigDecimal.valueOf(i == 0 ? 100 : random.nextInt(100)),
                        feedback()));
        return new NumericTask(accepted, units, !units.isEmpty() && random.nextBoolean());
    }

    private MatchingTask matching() {
        return new MatchingTask(
                many(2, 6, i -> new MatchPair(PartIds.next(), text(), right())), many(0, 3, i -> right()));
    }

    private MatchRight right() {
        return new MatchRight(PartIds.next(), text());
    }

    private GapsTask gaps() {
        StringBuilder text = new StringBuilder("Begin");
        List<TextGap> gaps = many(1, 5, i -> {
            String id = PartIds.next();
            text.append(' ').append(text()).append(" {{").append(id).append("}}");
            List<AcceptedText> accepted = accepted();
            List<String> choices = random.nextBoolean()
                    ? List.of()
                    : List.of(accepted.getFirst().text(), text(), text());
            return new TextGap(id, accepted, choices, random.nextBoolean());
        });
        return new GapsTask(text + " end.", gaps);
    }

    private HotspotTask hotspot() {
        List<HotspotArea> areas = many(1, 4, i -> new HotspotArea(PartIds.next(), shape(100 * i), feedback()));
        return new HotspotTask("0af1".repeat(16), text(), 800, 100, areas, 1 + random.nextInt(areas.size()));
    }

    private AreaShape shape(int x) {
        return switch (random.nextInt(3)) {
            case 0 -> new Circle(x + 40, 40, 30);
            case 1 -> new Box(x + 10, 10, 60, 60);
            default -> new Polygon(List.of(new Spot(x + 10, 10), new Spot(x + 70, 15), new Spot(x + 40, 70)));
        };
    }

    /** The response that deserves every point; of what a person marks, one that is not empty. */
    public Response key(Task task) {
        return switch (task) {
            case ChoiceTask t ->
                new ChoiceResponse(t.options().stream()
                        .filter(o -> t.several()
                                ? o.fraction().signum() > 0
                                : o.fraction().intValue() == 100)
                        .limit(t.several() ? 99 : 1)
                        .map(ChoiceOption::id)
                        .toList());
            case TrueFalseTask t -> new TrueFalseResponse(t.correct());
            case ShortAnswerTask t ->
                new ShortAnswerResponse(t.accepted().getFirst().text());
            case NumericTask t ->
                new NumericResponse(t.accepted().getFirst().value().toPlainString()
                        + (t.units().isEmpty() ? "" : " m"));
            case MatchingTask t -> {
                Map<String, String> matches = new HashMap<>();
                t.pairs().forEach(p -> matches.put(p.id(), p.right().id()));
                yield new MatchingResponse(matches);
            }
            case OrderingTask t ->
                new OrderingResponse(t.items().stream().map(OrderItem::id).toList());
            case GapsTask t -> {
                Map<String, String> answers = new HashMap<>();
                t.gaps()
                        .forEach(
                                g -> answers.put(g.id(), g.accepted().getFirst().text()));
                yield new GapsResponse(answers);
            }
            case HotspotTask t ->
                new HotspotResponse(t.areas().stream()
                        .limit(t.picks())
                        .map(a -> middle(a.shape()))
                        .toList());
            case EssayTask _ -> new EssayResponse("Because half of it lies there on the average.");
            case UploadTask _ -> new UploadResponse(List.of(new UploadedFile("0af1".repeat(16), "a.pdf", 100)));
        };
    }

    private static Spot middle(AreaShape shape) {
        return switch (shape) {
            case Circle c -> new Spot(c.x(), c.y());
            case Box b -> new Spot(b.x() + b.width() / 2, b.y() + b.height() / 2);
            case Polygon p -> new Spot(p.points().get(2).x(), 30);
        };
    }

    /** Any response of the right kind, right or wrong in parts. */
    public Response response(Task task) {
        return switch (task) {
            case ChoiceTask t ->
                new ChoiceResponse(
                        some(t.options().stream().map(ChoiceOption::id).toList()));
            case TrueFalseTask _ -> new TrueFalseResponse(random.nextInt(3) == 0 ? null : random.nextBoolean());
            case ShortAnswerTask t ->
                new ShortAnswerResponse(
                        random.nextBoolean() ? text() : t.accepted().getLast().text());
            case NumericTask t ->
                new NumericResponse(
                        random.nextInt(4) == 0 ? text() : t.accepted().getLast().value() + " m");
            case MatchingTask t -> {
                List<String> rights = new ArrayList<>(List.of("nothing"));
                t.pairs().forEach(p -> rights.add(p.right().id()));
                t.distractors().forEach(d -> rights.add(d.id()));
                Map<String, String> matches = new HashMap<>();
                t.pairs().forEach(p -> matches.put(p.id(), rights.get(random.nextInt(rights.size()))));
                yield new MatchingResponse(matches);
            }
            case OrderingTask t ->
                new OrderingResponse(some(t.items().stream().map(OrderItem::id).toList()));
            case GapsTask t -> {
                Map<String, String> answers = new HashMap<>();
                t.gaps()
                        .forEach(g -> answers.put(
                                g.id(),
                                random.nextBoolean()
                                        ? text()
                                        : g.accepted().getLast().text()));
                yield new GapsResponse(answers);
            }
            case HotspotTask _ ->
                new HotspotResponse(many(0, 5, i -> new Spot(random.nextInt(500), random.nextInt(100))));
            case EssayTask _ -> new EssayResponse(random.nextBoolean() ? "" : text());
            case UploadTask t -> random.nextBoolean() ? new UploadResponse(List.of()) : key(t);
        };
    }

    /** Some of them, in any order. */
    public <T> List<T> some(List<T> all) {
        List<T> shuffled = shuffled(all);
        return shuffled.subList(0, random.nextInt(shuffled.size() + 1));
    }

    public <T> List<T> shuffled(List<T> all) {
        List<T> shuffled = new ArrayList<>(all);
        java.util.Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private <T> List<T> many(int least, int most, java.util.function.IntFunction<T> part) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(part)
                .toList();
    }

    /** A text that no other text of this maker equals, however both are normalised. */
    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + " n" + ++made;
    }

    private @Nullable Rubric rubric() {
        return random.nextBoolean()
                ? null
                : new Rubric(many(
                        1,
                        3,
                        i -> new Rubric.Criterion(
                                PartIds.next(),
                                "secret " + text(),
                                many(
                                        2,
                                        4,
                                        j -> new Rubric.Level(
                                                PartIds.next(),
                                                "secret " + text(),
                                                BigDecimal.valueOf(1 + random.nextInt(8)))))));
    }

    private @Nullable String feedback() {
        return random.nextBoolean() ? null : "secret " + text();
    }
}
