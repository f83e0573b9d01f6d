package dev.candor.casefile;

import dev.candor.Dimension;
import dev.candor.Report;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.Voice;
import dev.candor.casefile.ToneShift.Acknowledgement;
import dev.candor.casefile.ToneShift.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds turns in tone between one statement and the next of the issuer. Stateless. */
final class Tones {

    /** Below this a text is cold. */
    private static final int COLD = 55;

    private Tones() {}

    static List<ToneShift> shifts(List<ReadStatement> statements) {
        List<ToneShift> shifts = new ArrayList<>();
        for (int i = 1; i < statements.size(); i++) {
            ReadStatement before = statements.get(i - 1);
            ReadStatement after = statements.get(i);
            if (before.report().isPresent()
                    && after.report().isPresent()
                    && isAuthority(before) == isAuthority(after)) {
                boolean coldBefore = isCold(before.report().get());
                boolean coldAfter = isCold(after.report().get());
                if (coldBefore != coldAfter) {
                    Kind kind = coldBefore ? Kind.COLD_TO_HUMAN : Kind.HUMAN_TO_COLD;
                    Optional<Place> care = care(coldBefore ? after : before);
                    shifts.add(shift(kind, after, care.stream().toList()));
                }
                turn(before, after).ifPresent(shifts::add);
            }
        }
        return shifts;
    }

    private static boolean isAuthority(ReadStatement statement) {
        return statement.voice().filter(Voice.AUTHORITY::equals).isPresent();
    }

    private static Optional<ToneShift> turn(ReadStatement before, ReadStatement after) {
        Optional<Place> shiftBefore = shifting(before);
        Optional<Place> shiftAfter = shifting(after);
        Optional<Place> ownBefore = owning(before);
        Optional<Place> ownAfter = owning(after);
        if (shiftBefore.isPresent() && ownBefore.isEmpty() && ownAfter.isPresent() && shiftAfter.isEmpty()) {
            return Optional.of(shift(Kind.DENIAL_TO_OWNERSHIP, after, List.of(shiftBefore.get(), ownAfter.get())));
        }
        if (ownBefore.isPresent() && shiftBefore.isEmpty() && shiftAfter.isPresent() && ownAfter.isEmpty()) {
            return Optional.of(shift(Kind.OWNERSHIP_TO_DENIAL, after, List.of(ownBefore.get(), shiftAfter.get())));
        }
        return Optional.empty();
    }

    private static ToneShift shift(Kind kind, ReadStatement after, List<Place> places) {
        boolean corrected = after.has(Mark.CORRECT, 0, after.text().length());
        return new ToneShift(kind, corrected ? Acknowledgement.ACKNOWLEDGED : Acknowledgement.SILENT, places);
    }

    /** Whether nothing in a text cares for those harmed. */
    static boolean isCold(Report report) {
        return report.score(Dimension.HOLLOW_APOLOGY).value() < COLD
                && report.strengths().stream().noneMatch(s -> s.kind() == Strength.Kind.EMPATHY);
    }

    private static Optional<Place> care(ReadStatement statement) {
        return strength(statement, Strength.Kind.EMPATHY).or(() -> strength(statement, Strength.Kind.APOLOGY));
    }

    private static Optional<Place> owning(ReadStatement statement) {
        return strength(statement, Strength.Kind.RESPONSIBILITY);
    }

    private static Optional<Place> strength(ReadStatement statement, Strength.Kind kind) {
        return statement
                .report()
                .flatMap(report -> report.strengths().stream()
                        .filter(s -> s.kind() == kind)
                        .map(s -> statement.place(s.span()))
                        .findFirst());
    }

    /** The first words that move the fault away and are no trifle. */
    private static Optional<Place> shifting(ReadStatement statement) {
        return statement
                .report()
                .flatMap(report -> report.findings().stream()
                        .filter(f -> f.dimension() == Dimension.BLAME_SHIFTING
                                && f.severity().compareTo(Severity.MODERATE) >= 0)
                        .flatMap(f -> f.span().stream())
                        .map(statement::place)
                        .findFirst());
    }
}
