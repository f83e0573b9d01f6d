package dev.candor.casefile;

import dev.candor.casefile.Conflict.Kind;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Parts that do not give the whole, in one sentence. */
final class TotalConflicts implements ConflictFinder {

    /** So near before a number stands the word that makes it a total. */
    private static final int REACH = 3;
    /** Two parts may leave something out without a word; three and more claim to be all. */
    private static final int ALL = 3;

    /** What a part counts stands so near to its number. */
    private static final int NEAR = 6;

    /** Two groups of words that leave nothing out. */
    private record Half(int one, int other) {}

    private final List<Half> halves = new ArrayList<>();

    TotalConflicts(CaseWords words) {
        for (String one : words.names("half.")) {
            if (one.endsWith(".one")) {
                halves.add(new Half(words.group(one), words.group(one.replace(".one", ".other"))));
            }
        }
    }

    @Override
    public void find(List<ReadStatement> statements, List<Conflict> found) {
        for (ReadStatement statement : statements) {
            List<Quantity> quantities = Quantity.of(statement);
            for (Sentence sentence : statement.sentences()) {
                List<Quantity> here = quantities.stream()
                        .filter(q -> q.mention().start() >= sentence.start()
                                && q.mention().start() < sentence.end()
                                && q.least() == q.most())
                        .toList();
                if (here.size() > 2) {
                    check(statement, sentence, here, found);
                }
            }
        }
    }

    private void check(ReadStatement statement, Sentence sentence, List<Quantity> here, List<Conflict> found) {
        for (int t = 0; t < here.size(); t++) {
            Quantity total = here.get(t);
            List<Quantity> parts = parts(statement, sentence, here, t);
            double sum = parts.stream().mapToDouble(Quantity::least).sum();
            boolean rest = parts.size() < 2
                    || statement.has(Mark.REST, parts.get(0).mention().start() - NEAR, sentence.end());
            if (!rest && (sum > total.least() || (sum < total.least() && isWhole(statement, parts)))) {
                Mention last = parts.get(parts.size() - 1).mention();
                Mention list = new Mention(statement, parts.get(0).mention().start(), last.end());
                found.add(new Conflict(Slot.TOTAL, total.mention(), list, Kind.CONTRADICTION));
                return;
            }
        }
    }

    /** The numbers that are told as parts of one: those before it when it is named a total, else those after it. */
    private static List<Quantity> parts(ReadStatement statement, Sentence sentence, List<Quantity> here, int t) {
        Quantity total = here.get(t);
        int at = total.mention().start();
        boolean named = statement.endsAt(Mark.TOTAL, at, REACH);
        if (named && t > 1 && ofUnit(statement, here.subList(0, t), total).size() > 1) {
            return ofUnit(statement, here.subList(0, t), total);
        }
        List<Quantity> rest = ofUnit(statement, here.subList(t + 1, here.size()), total);
        int opens = statement.first(
                statement.words().group(Mark.PART), total.mention().end(), sentence.end());
        boolean several = here.subList(0, t).stream().anyMatch(q -> q.unit().equals(total.unit()));
        if (opens >= 0) {
            rest = rest.stream().filter(q -> q.mention().start() > opens).toList();
        }
        boolean list = rest.size() >= ALL && isList(statement, rest);
        return !several && (opens >= 0 || list) ? rest : List.of();
    }

    /** Whether parts are told to be all: a list of three and more, or two that leave nothing out. */
    private boolean isWhole(ReadStatement statement, List<Quantity> parts) {
        return parts.size() >= ALL ? isList(statement, parts) : areHalves(statement, parts.get(0), parts.get(1));
    }

    /** Whether two parts leave nothing out, such as those sold online and in shops. */
    private boolean areHalves(ReadStatement statement, Quantity first, Quantity second) {
        return halves.stream()
                .anyMatch(half -> (isOf(statement, first, half.one()) && isOf(statement, second, half.other()))
                        || (isOf(statement, first, half.other()) && isOf(statement, second, half.one())));
    }

    private static boolean isOf(ReadStatement statement, Quantity quantity, int group) {
        int start = Math.max(0, quantity.mention().start() - NEAR);
        return statement.first(group, start, quantity.mention().end() + NEAR) >= 0;
    }

    /** Whether each part is divided from the next by nothing but 、 and what it counts. */
    private static boolean isList(ReadStatement statement, List<Quantity> parts) {
        for (int i = 1; i < parts.size(); i++) {
            int gap = parts.get(i - 1).mention().end();
            int next = parts.get(i).mention().start();
            String between = statement.text().subSequence(gap, next);
            if (between.indexOf('、') < 0 || between.indexOf('，') >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Those of the unit of a total which are no totals themselves and stand in no brackets. */
    private static List<Quantity> ofUnit(ReadStatement statement, List<Quantity> quantities, Quantity total) {
        return quantities.stream()
                .filter(q -> q.unit().equals(total.unit())
                        && !statement.endsAt(Mark.TOTAL, q.mention().start(), REACH)
                        && !isInBrackets(statement, q.mention().start()))
                .toList();
    }

    private static boolean isInBrackets(ReadStatement statement, int position) {
        int start = statement.sentences().get(statement.sentenceAt(position)).start();
        String before = statement.text().subSequence(start, position);
        return before.lastIndexOf('（') > before.lastIndexOf('）');
    }
}
