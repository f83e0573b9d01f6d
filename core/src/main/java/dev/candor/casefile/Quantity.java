package dev.candor.casefile;

import dev.candor.Fact;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.FoundFact;
import java.util.ArrayList;
import java.util.List;

/**
 * A number with its unit.
 *
 * @param mention where it stands
 * @param unit what is counted; as it is compared
 * @param least the least that it can be
 * @param most the most that it can be
 */
record Quantity(Mention mention, String unit, double least, double most) {

    /** So many of a statement are looked at. */
    private static final int AT_MOST = 48;
    /** About is within a tenth. */
    private static final double ABOUT = 0.1;

    /** The quantities of a statement, by position. */
    static List<Quantity> of(ReadStatement statement) {
        List<Quantity> quantities = new ArrayList<>();
        for (FoundFact fact : statement.facts()) {
            boolean counts = fact.kind() == Fact.Kind.COUNT
                    || fact.kind() == Fact.Kind.MONEY
                    || fact.kind() == Fact.Kind.PERCENT;
            if (counts && quantities.size() < AT_MOST) {
                quantity(statement, fact, quantities);
            }
        }
        return quantities;
    }

    private static void quantity(ReadStatement statement, FoundFact fact, List<Quantity> quantities) {
        String value = fact.value();
        String unit;
        String number;
        if (fact.kind() == Fact.Kind.PERCENT) {
            unit = "%";
            number = value.replace("%", "");
        } else {
            int blank = value.indexOf(' ');
            if (blank < 0) {
                return;
            }
            boolean money = fact.kind() == Fact.Kind.MONEY;
            unit = money ? value.substring(0, blank) : value.substring(blank + 1);
            number = money ? value.substring(blank + 1) : value.substring(0, blank);
        }
        boolean about = statement.endsAt(Mark.ABOUT, fact.start(), 0);
        double[] bounds = bounds(about && !number.startsWith("~") ? "~" + number : number);
        if (bounds.length == 0) {
            return;
        }
        quantities.add(new Quantity(
                new Mention(statement, fact.start(), fact.end()),
                statement.words().values().unit(unit),
                bounds[0],
                bounds[1]));
    }

    /** The least and the most of {@code 12}, {@code ~12} and {@code 12/15}; empty for anything else. */
    private static double[] bounds(String number) {
        boolean about = number.startsWith("~");
        String rest = about ? number.substring(1) : number;
        int slash = rest.indexOf('/');
        try {
            double least = Double.parseDouble(slash < 0 ? rest : rest.substring(0, slash));
            double most = slash < 0 ? least : Double.parseDouble(rest.substring(slash + 1));
            double share = about ? ABOUT : 0;
            return new double[] {least - least * share, most + most * share};
        } catch (NumberFormatException e) {
            return new double[0];
        }
    }

    /** Whether both count the same things. */
    boolean isOfUnit(Quantity other) {
        return mention.statement().words().values().isSame(unit, other.unit);
    }

    /** Whether both can hold. */
    boolean agrees(Quantity other) {
        return least <= other.most && other.least <= most;
    }

    /** Whether it is more than the other. */
    boolean isMoreThan(Quantity other) {
        return least > other.most;
    }

    /** Whether it can be what two others make together. */
    boolean isSumOf(Quantity first, Quantity second) {
        return unit.equals(first.unit)
                && unit.equals(second.unit)
                && least <= first.most + second.most
                && first.least + second.least <= most;
    }
}
