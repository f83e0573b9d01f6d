package dev.candor.examples;

import dev.candor.Grader;
import dev.candor.NotScored;
import dev.candor.Outcome;
import dev.candor.ProfileFit;
import dev.candor.Provenance;
import dev.candor.Report;
import dev.candor.ScoringProfile;
import dev.candor.Text;
import dev.candor.examples.Agreement.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How far Candor agrees with the readers who labelled some statements, and the profile that comes nearest to them.
 *
 * @param unscored statements that cannot be scored
 * @param now by the profile from which the fit started
 * @param fitted by the fitted profile; the same statements in the same order
 * @param leftOut what the fit is worth on statements that it has not seen; empty for a single statement
 * @param profile the fitted profile
 */
record Calibration(
        List<Unscored> unscored, Agreement now, Agreement fitted, Optional<LeftOut> leftOut, ScoringProfile profile) {

    /**
     * A profile that is fitted to fewer statements depends on which they are: on other statements, fits to different
     * thirties lie 3 points apart, fits to different twenties 6. docs/calibration.md tells how it was measured.
     */
    static final int FEWEST = 30;

    private static final int FEWEST_CRISES = 3;
    private static final int PARTS = 5;

    /** What is left out together. */
    enum Part {
        CRISIS("crisis"),
        FIFTH("fifth");

        private final String id;

        Part(String id) {
            this.id = id;
        }

        /** The name used in JSON. */
        String id() {
            return id;
        }
    }

    /**
     * What the fit is worth on statements that it has not seen.
     *
     * @param part what was left out together
     * @param parts how many parts there were
     * @param distance the mean distance from quality when each part is scored by a fit to the others
     */
    record LeftOut(Part part, int parts, double distance) {}

    /**
     * A statement that cannot be scored.
     *
     * @param labelled the statement
     * @param reason why
     */
    record Unscored(Labelled labelled, NotScored.Reason reason) {}

    /**
     * A statement on which Candor and the readers differ.
     *
     * @param labelled the statement
     * @param score the overall score
     * @param fittedScore the overall score by the fitted profile
     */
    record Difference(Labelled labelled, int score, int fittedScore) {}

    /** Copies the list. */
    Calibration {
        unscored = List.copyOf(unscored);
    }

    /**
     * Measures the profile and fits it.
     *
     * @param graders builds a grader that scores by a profile
     * @param start the profile to measure and to start from
     * @param id the name of the fitted profile
     * @throws InputException when no statement can be scored
     */
    static Calibration of(
            List<Labelled> labelled, Function<ScoringProfile, Grader> graders, ScoringProfile start, String id) {
        Grader grader = graders.apply(start);
        List<Unscored> unscored = new ArrayList<>();
        List<Judgement> judgements = new ArrayList<>();
        for (Labelled each : labelled) {
            Outcome outcome = grader.grade(each.statement());
            if (outcome instanceof Report report) {
                judgements.add(new Judgement(each, report));
            } else if (outcome instanceof NotScored notScored) {
                unscored.add(new Unscored(each, notScored.reason()));
            }
        }
        if (judgements.isEmpty()) {
            String reasons = reasons(unscored);
            throw new InputException(
                    "没有一份声明可以评分（" + reasons + "）", "none of the statements can be scored (" + reasons + ")");
        }
        ProfileFit fit = new ProfileFit(start);
        ScoringProfile profile =
                fit.fit(id, judgements.stream().map(Calibration::example).toList());
        Grader fitted = graders.apply(profile);
        return new Calibration(
                unscored,
                new Agreement(judgements),
                new Agreement(judgements.stream()
                        .map(judgement -> regraded(judgement, fitted))
                        .toList()),
                leftOut(judgements, fit),
                profile);
    }

    private static ProfileFit.Example example(Judgement judgement) {
        return new ProfileFit.Example(
                judgement.report(),
                judgement.labelled().severities(),
                judgement.labelled().quality());
    }

    /** A profile has no say in what can be scored, so there is a report again. */
    private static Judgement regraded(Judgement judgement, Grader grader) {
        return new Judgement(
                judgement.labelled(), (Report) grader.grade(judgement.labelled().statement()));
    }

    /** Each crisis where there are three or more; else each fifth, every fifth statement in turn. */
    private static Optional<LeftOut> leftOut(List<Judgement> judgements, ProfileFit fit) {
        if (judgements.size() < 2) {
            return Optional.empty();
        }
        Part part = judgements.stream()
                                .map(judgement -> judgement.report().crisis())
                                .distinct()
                                .count()
                        >= FEWEST_CRISES
                ? Part.CRISIS
                : Part.FIFTH;
        Map<String, List<ProfileFit.Example>> parts = new TreeMap<>();
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            String key = part == Part.CRISIS ? judgement.report().crisis().id() : String.valueOf(i % PARTS);
            parts.computeIfAbsent(key, any -> new ArrayList<>()).add(example(judgement));
        }
        return Optional.of(new LeftOut(part, parts.size(), fit.distanceLeftOut(parts.values())));
    }

    /** How many statements could be scored. */
    int scored() {
        return now.judgements().size();
    }

    /** What made the reports. */
    Provenance provenance() {
        return now.judgements().get(0).report().provenance();
    }

    /** The statements on which overall score and quality differ most, the largest difference first. */
    List<Difference> differences(int atMost) {
        return IntStream.range(0, scored())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -now.judgements().get(i).distance()))
                .limit(atMost)
                .map(this::difference)
                .toList();
    }

    private Difference difference(int index) {
        Judgement judgement = now.judgements().get(index);
        return new Difference(
                judgement.labelled(),
                judgement.report().overall().value(),
                fitted.judgements().get(index).report().overall().value());
    }

    /** Why the fitted profile is not to be trusted; empty when nothing speaks against it. */
    Optional<Text> doubt() {
        if (scored() < FEWEST) {
            return Optional.of(new Text(
                    "只有 %d 份声明可用，拟合至少要 %d 份才靠得住".formatted(scored(), FEWEST),
                    "only %d statements can be used; a fit takes at least %d to be relied on"
                            .formatted(scored(), FEWEST)));
        }
        return leftOut.filter(left -> left.distance() >= now.distance())
                .map(left -> new Text(
                        String.format(
                                Locale.ROOT, "在没见过的声明上，拟合后的平均差距 %.1f 不比现在的 %.1f 小", left.distance(), now.distance()),
                        String.format(
                                Locale.ROOT,
                                "on statements that it has not seen, a fitted profile is %.1f off, no less than the %.1f now",
                                left.distance(),
                                now.distance())));
    }

    /** Why statements cannot be scored, and how many for each reason. */
    static String reasons(List<Unscored> unscored) {
        return unscored.stream()
                .collect(Collectors.groupingBy(each -> each.reason().id(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }
}
