package dev.candor;

import dev.candor.internal.data.DataNode;
import dev.candor.internal.data.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The numbers that turn findings into scores: data, versioned by its id. See {@code docs/scoring.md}.
 *
 * @param id such as {@code standard-1}
 * @param severities points lost for a finding; info costs nothing and has 0
 * @param confidences the share of the points that a finding of this confidence costs
 * @param scales how hard findings of a dimension are charged, 1 for as the severities say
 * @param rest the share that every finding but the gravest costs, by dimension
 * @param impressions points lost by dimension for sentences that may have the fault, times the logarithm of 1 plus the sum of
 *     their likelihoods above {@link Impression#LEAST}
 * @param estimates how far the score of a dimension moves towards the one that readers would give the whole text, 0 to 1
 * @param overallEstimate the same of the overall score
 * @param disclosures points lost in missing-details for a missing disclosure, as shares of the expected ones
 * @param actions the weight of concrete actions among those of the disclosures
 * @param strengths points that hollow-apology loses for a lack of a strength that the crisis asks for
 * @param merits points that the overall score loses for a lack of a strength that the crisis asks for
 * @param enough so many sentences of a strength lose nothing; fewer lose the share that is short
 * @param vagueShare the share lost when words only pretend to disclose
 * @param coldBlame the share of the points lost in blame-shifting that hollow-apology loses too, 0 to 1
 * @param weights weights of the dimensions in the overall score; they add up to 1
 * @param weakest how far the weakest dimension pulls the overall score towards itself
 * @param caps the highest overall score when a rule has found something of at least medium confidence
 */
public record ScoringProfile(
        String id,
        Map<Severity, Double> severities,
        Map<Confidence, Double> confidences,
        Map<Dimension, Double> scales,
        Map<Dimension, Double> rest,
        Map<Dimension, Double> impressions,
        Map<Dimension, Double> estimates,
        double overallEstimate,
        Map<Disclosure.Item, Double> disclosures,
        double actions,
        Map<Strength.Kind, Double> strengths,
        Map<Strength.Kind, Double> merits,
        Map<Strength.Kind, Double> enough,
        double vagueShare,
        double coldBlame,
        Map<Dimension, Double> weights,
        double weakest,
        Map<String, Integer> caps) {

    private static final Set<String> KEYS = Set.of(
            "id",
            "severities",
            "confidences",
            "rest",
            "impressions",
            "estimates",
            "overall-estimate",
            "scales",
            "disclosures",
            "actions",
            "strengths",
            "merits",
            "enough",
            "vague-share",
            "cold-blame",
            "weights",
            "weakest",
            "caps");

    private static final String ID = "a letter, then letters, digits and . _ -";

    /** No bound from above. */
    private static final double ANY = Double.MAX_VALUE;

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException when the id is none ({@link #isId}), a number is missing or out of its range, or the weights
     *     do not add up to 1
     */
    public ScoringProfile {
        Objects.requireNonNull(id, "id");
        if (!isId(id)) {
            throw new IllegalArgumentException("the id of a profile must be " + ID + ", but was '" + id + "'");
        }
        severities = checked("severities", severities, Severity.class, ANY);
        confidences = checked("confidences", confidences, Confidence.class, 1);
        scales = checked("scales", scales, Dimension.class, ANY);
        rest = checked("rest", rest, Dimension.class, 1);
        impressions = checked("impressions", impressions, Dimension.class, ANY);
        estimates = checked("estimates", estimates, Dimension.class, 1);
        check("overall-estimate", overallEstimate, 1);
        disclosures = checked("disclosures", disclosures, Disclosure.Item.class, ANY);
        check("actions", actions, ANY);
        strengths = checked("strengths", strengths, Strength.Kind.class, ANY);
        merits = checked("merits", merits, Strength.Kind.class, ANY);
        enough = checked("enough", enough, Strength.Kind.class, ANY);
        check("vague-share", vagueShare, 1);
        check("cold-blame", coldBlame, 1);
        weights = checked("weights", weights, Dimension.class, 1);
        check("weakest", weakest, 1);
        caps.forEach((rule, most) -> check("the cap of " + rule, most, 100));
        caps = Collections.unmodifiableMap(new LinkedHashMap<>(caps));
        if (severities.getOrDefault(Severity.INFO, 0.0) != 0) {
            throw new IllegalArgumentException("'info' must be 0: such findings cost nothing");
        }
        if (!addUpToOne(weights)) {
            throw new IllegalArgumentException(
                    "the weights of a profile must add up to 1, but add up to " + sum(weights));
        }
    }

    /** Whether a name may be the id of a profile: it begins with a letter and has only letters, digits and {@code . _ -}. */
    public static boolean isId(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "._-".indexOf(c) >= 0);
    }

    private static <E extends Enum<E> & Named> Map<E, Double> checked(
            String name, Map<E, Double> numbers, Class<E> type, double most) {
        Map<E, Double> copy = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            Double number = numbers.get(constant);
            if (number == null) {
                throw new IllegalArgumentException(
                        "'" + name + "' has no number for '" + constant.id() + "'; give " + allowed(most));
            }
            check(name + ": " + constant.id(), number, most);
            copy.put(constant, number);
        }
        return Collections.unmodifiableMap(copy);
    }

    private static void check(String name, double number, double most) {
        if (!isAllowed(number, most)) {
            throw new IllegalArgumentException("'" + name + "' must be " + allowed(most) + ", but was " + number);
        }
    }

    private static boolean isAllowed(double number, double most) {
        return number >= 0 && number <= most;
    }

    private static boolean addUpToOne(Map<Dimension, Double> weights) {
        return Math.abs(sum(weights) - 1) <= 1e-9;
    }

    private static double sum(Map<Dimension, Double> weights) {
        double sum = 0;
        for (double weight : weights.values()) {
            sum += weight;
        }
        return sum;
    }

    /** The profile that ships with Candor. */
    public static ScoringProfile standard() {
        return read(DataNode.resource(ScoringProfile.class, "standard-1.yaml"));
    }

    /**
     * Reads a profile of your own.
     *
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException listing every problem with file and line
     */
    public static ScoringProfile read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(DataNode.read(file.toString(), in));
        }
    }

    /** The profile as YAML that {@link #read(Path)} takes. */
    public String yaml() {
        return "id: " + id + "\n"
                + "severities: " + flow(severities, Severity::id)
                + "confidences: " + flow(confidences, Confidence::id)
                + "scales: " + flow(scales, Dimension::id)
                + "rest: " + flow(rest, Dimension::id)
                + "impressions: " + flow(impressions, Dimension::id)
                + "estimates: " + flow(estimates, Dimension::id)
                + "overall-estimate: " + overallEstimate + "\n"
                + "disclosures: " + flow(disclosures, Disclosure.Item::id)
                + "actions: " + actions + "\n"
                + "strengths: " + flow(strengths, Strength.Kind::id)
                + "merits: " + flow(merits, Strength.Kind::id)
                + "enough: " + flow(enough, Strength.Kind::id)
                + "vague-share: " + vagueShare + "\n"
                + "cold-blame: " + coldBlame + "\n"
                + "weights: " + flow(weights, Dimension::id)
                + "weakest: " + weakest + "\n"
                + "caps: " + flow(caps, rule -> rule);
    }

    private static <K> String flow(Map<K, ? extends Number> numbers, Function<K, String> id) {
        return numbers.entrySet().stream()
                .map(entry -> id.apply(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", ", "{", "}\n"));
    }

    private static ScoringProfile read(DataNode node) {
        Problems problems = new Problems();
        node.allowKeys(KEYS, problems);
        if (!isId(node.text("id"))) {
            problems.add(
                    node.get("id").orElse(node),
                    "'id' must name the profile: " + ID + ", but was '" + node.text("id") + "'");
        }
        Map<Severity, Double> severities = numbers(node, "severities", Severity.class, ANY, problems);
        if (severities.getOrDefault(Severity.INFO, 0.0) != 0) {
            problems.add(node.get("severities").orElse(node), "'info' must be 0: such findings cost nothing");
        }
        Map<Confidence, Double> confidences = numbers(node, "confidences", Confidence.class, 1, problems);
        Map<Dimension, Double> scales = numbers(node, "scales", Dimension.class, ANY, problems);
        Map<Dimension, Double> rest = numbers(node, "rest", Dimension.class, 1, problems);
        Map<Dimension, Double> impressions = numbers(node, "impressions", Dimension.class, ANY, problems);
        Map<Dimension, Double> estimates = numbers(node, "estimates", Dimension.class, 1, problems);
        double overallEstimate = number(node, "overall-estimate", 1, problems);
        Map<Disclosure.Item, Double> disclosures = numbers(node, "disclosures", Disclosure.Item.class, ANY, problems);
        double actions = number(node, "actions", ANY, problems);
        Map<Strength.Kind, Double> strengths = numbers(node, "strengths", Strength.Kind.class, ANY, problems);
        Map<Dimension, Double> weights = numbers(node, "weights", Dimension.class, 1, problems);
        if (!weights.isEmpty() && !addUpToOne(weights)) {
            problems.add(node.get("weights").orElse(node), "'weights' must add up to 1, but add up to " + sum(weights));
        }
        Map<Strength.Kind, Double> merits = numbers(node, "merits", Strength.Kind.class, ANY, problems);
        Map<Strength.Kind, Double> enough = numbers(node, "enough", Strength.Kind.class, ANY, problems);
        double vagueShare = number(node, "vague-share", 1, problems);
        double coldBlame = number(node, "cold-blame", 1, problems);
        double weakest = number(node, "weakest", 1, problems);
        Map<String, Integer> caps =
                node.get("caps").map(map -> caps(map, problems)).orElse(Map.of());
        problems.throwIfAny();
        return new ScoringProfile(
                node.text("id"),
                severities,
                confidences,
                scales,
                rest,
                impressions,
                estimates,
                overallEstimate,
                disclosures,
                actions,
                strengths,
                merits,
                enough,
                vagueShare,
                coldBlame,
                weights,
                weakest,
                caps);
    }

    /** A number for every constant, under their ids; none where the section is missing, which is told. */
    private static <E extends Enum<E> & Named> Map<E, Double> numbers(
            DataNode node, String key, Class<E> type, double most, Problems problems) {
        List<String> ids = Arrays.stream(type.getEnumConstants()).map(Named::id).toList();
        DataNode section = node.get(key).orElse(null);
        Map<E, Double> numbers = new EnumMap<>(type);
        if (section == null || !section.isMapping()) {
            String what = section == null ? "is missing" : "must be a mapping, but was '" + section.text() + "'";
            problems.add(
                    section == null ? node : section,
                    "'" + key + "' " + what + "; give a number for each of " + String.join(", ", ids));
            return numbers;
        }
        section.allowKeys(Set.copyOf(ids), problems);
        for (E constant : type.getEnumConstants()) {
            numbers.put(constant, number(section, constant.id(), most, problems));
        }
        return numbers;
    }

    private static double number(DataNode node, String key, double most, Problems problems) {
        DataNode value = node.get(key).orElse(null);
        if (value == null) {
            problems.add(node, "'" + key + "' is missing; give " + allowed(most));
            return 0;
        }
        try {
            double number = Double.parseDouble(value.text());
            if (isAllowed(number, most)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like numbers outside the range
        }
        problems.add(value, "'" + key + "' must be " + allowed(most) + ", but was '" + value.text() + "'");
        return 0;
    }

    private static String allowed(double most) {
        return most == ANY ? "a number of at least 0" : "a number from 0 to " + (int) most;
    }

    private static Map<String, Integer> caps(DataNode section, Problems problems) {
        if (!section.isMapping() && !section.text().isEmpty()) {
            problems.add(section, "'caps' must give rules their highest scores, but was '" + section.text() + "'");
        }
        Map<String, Integer> caps = new LinkedHashMap<>();
        for (DataNode rule : section.keys()) {
            double points = number(section, rule.text(), 100, problems);
            if (points != Math.rint(points)) {
                problems.add(
                        rule, "'" + rule.text() + "' must be a whole number from 0 to 100, but was '" + points + "'");
            }
            caps.put(rule.text(), (int) points);
        }
        return caps;
    }
}
