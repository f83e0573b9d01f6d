package dev.candor.casefile;

import dev.candor.casefile.CaseWords.Opposites;
import dev.candor.casefile.Conflict.Mention;
import dev.candor.casefile.TextPair.Stretch;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Clauses of two statements that may tell of one thing otherwise: a denial given up, another cause, another doer, more data
 * than were said to have got out, what was advertised and what is so. Immutable and thread-safe.
 */
final class ClausePairs {

    /** Two clauses must have so much in common, or tell the same kind of thing. */
    private static final double ALIKE = 0.15;

    private static final int AT_MOST = 40;
    /** So soon behind a negation stands what should have been done. */
    private static final int LAPSE = 6;

    /** Words of cause with so little behind them are about what follows. */
    private static final int OPENS = 2;

    private static final String OUTSIDER = "agent.outsider";

    private static final String PLANNED_EARLIER = "earlier." + Mark.PLANNED.group();
    private static final String PLANNED_LATER = "later." + Mark.PLANNED.group();
    private static final String ONE_OTHER = "one." + Mark.OTHER.group();

    private final PairSigns signs;
    private final long outsider;
    private final List<Integer> causes;
    private final List<Integer> data;
    private final int retold;
    private final int saying;
    private final int leak;
    private final int back;
    private final int happened;
    private final List<Integer> ones;
    private final List<Integer> others;
    private final List<Integer> claims;
    private final List<Integer> counters;
    private final Doers doers;

    ClausePairs(PairSigns signs, CaseWords words, List<String> cues) {
        this.signs = signs;
        this.outsider = 1L << cues.indexOf(OUTSIDER);
        this.causes = words.family("cause.kind.");
        this.data = LeakedData.kinds(words);
        this.retold = words.group("retold.said");
        this.saying = words.group("retold.saying");
        this.leak = words.group("got-out");
        this.back = words.group("cause.back");
        this.happened = words.group("when.happened");
        this.ones = words.halves().stream().map(Opposites::one).toList();
        this.others = words.halves().stream().map(Opposites::other).toList();
        this.claims = words.claims().stream().map(Opposites::one).toList();
        this.counters = words.claims().stream().map(Opposites::other).toList();
        this.doers = new Doers(words);
        signs.signs()
                .with(List.of(
                        "denied",
                        "denied-back",
                        "turned",
                        "turned-flat",
                        "opposite",
                        "counter",
                        "counter-flat",
                        "all-partly"))
                .with(List.of("cause", "cause-both", "cause-kind-same", "cause-kind-other", "cause-chain"))
                .with(List.of("leak", "leak-both", "leak-more", "leak-denied", "leak-closed"))
                .with(List.of("doer-both", "doer-own", "doer-turned", "duty-both", "duty-turned", "apology", "is-it"))
                .with(List.of("turned-silent", "cause-silent", "leak-silent", "doer-silent"))
                .with(List.of("claim-turned", "claim-opposite", "retold"))
                .with(List.of("hand-turned", "hand-like", "hand-both", "hand-silent"));
    }

    /**
     * What the clauses of a statement tell, looked up once.
     *
     * @param all by clause
     * @param denied by clause what it denies is about, when it denies something, else what it is about itself
     * @param leaked the kinds of data that the whole statement tells as got out, a bit for each
     */
    record Tellings(List<Told> all, Gists denied, long leaked) {}

    /** What a clause tells; of causes, data, opposites and claims each kind has a bit. */
    record Told(
            Stretch stretch,
            Gist gist,
            boolean isDenial,
            boolean isSomebody,
            boolean isOwn,
            boolean isOutsider,
            Optional<CauseParts> cause,
            long causes,
            boolean isLeak,
            boolean isKept,
            long data,
            boolean isIs,
            long opposites,
            long otherOpposites,
            long claims,
            long counters,
            Doers.Hand hand,
            boolean isRetold) {

        boolean has(Mark mark) {
            return stretch.statement().has(mark, stretch.clause());
        }

        /** What it denies is about, when it denies something; else what it is about itself. */
        Gist denied() {
            return stretch.near();
        }

        ReadStatement statement() {
            return stretch.statement();
        }

        boolean isCause() {
            return cause.isPresent();
        }

        /** Whether one names the own side and the other somebody else as who did it. */
        boolean isByOtherHands(Told other) {
            return hand.isOpposite(other.hand);
        }
    }

    /** Adds the pairs of two statements. */
    void find(TextPair pair, Tellings before, Tellings after, List<Candidate> found) {
        List<Told> first = before.all();
        List<Told> second = after.all();
        Gists.Overlap denied = before.denied().with(after.denied());
        double[][] likeness = new double[first.size()][second.size()];
        double[] most = new double[first.size()];
        double[] mostBack = new double[second.size()];
        for (int i = 0; i < most.length; i++) {
            for (int j = 0; j < mostBack.length; j++) {
                double alike = pair.clauses()
                        .likeness(
                                first.get(i).stretch().clause(),
                                second.get(j).stretch().clause());
                likeness[i][j] = alike;
                most[i] = Math.max(most[i], alike);
                mostBack[j] = Math.max(mostBack[j], alike);
            }
        }
        for (int i = 0; i < most.length; i++) {
            for (int j = 0; j < mostBack.length; j++) {
                double alike = likeness[i][j];
                Told earlier = first.get(i);
                Told later = second.get(j);
                if (mayDiffer(earlier, later, alike)) {
                    Slot slot = slot(earlier, later);
                    Signs.Row row = signs.row(slot, pair, earlier.stretch(), later.stretch(), denied, i, j);
                    row.set("best", alike >= most[i]);
                    row.set("best-back", alike >= mostBack[j]);
                    relate(row, earlier, later, alike, before.leaked());
                    found.add(new Candidate(
                            slot, earlier.stretch().mention(), later.stretch().mention(), row));
                }
            }
        }
    }

    /** What the clauses of a statement tell. */
    Tellings told(ReadStatement statement) {
        List<Told> told = new ArrayList<>();
        long leaked = 0;
        boolean before = false;
        for (Sentence sentence : statement.sentences()) {
            boolean here = statement.first(leak, sentence.start(), sentence.end()) >= 0;
            boolean leaks = here || before;
            before = here;
            boolean happens = statement.first(happened, sentence.start(), sentence.end()) >= 0;
            boolean off = statement.putsOff(sentence);
            for (int c = sentence.clauseFrom(); c < sentence.clauseTo() && told.size() < AT_MOST; c++) {
                Clause clause = statement.clauses().get(c);
                int negation = denial(statement, clause);
                Gist gist = statement.clauseGist(c);
                boolean said = statement.has(Mark.CAUSE, c) || (happens && statement.has(Mark.CAUSE_WEAK, c));
                boolean cause = (c > sentence.clauseFrom() && opensCause(statement, c - 1))
                        || (said && !(c + 1 < sentence.clauseTo() && opensCause(statement, c)));
                long kinds = leaks ? data(statement, sentence, c, negation >= 0) : 0;
                boolean isKept = negation >= 0 || statement.has(Mark.KEPT, c);
                leaked |= isKept ? 0 : kinds;
                boolean rumour = negation < 0 && statement.has(Mark.QUOTE, c);
                if (gist.words().weight() > 0 && !rumour) {
                    told.add(new Told(
                            Stretch.of(
                                    new Mention(statement, clause.start(), clause.end()),
                                    negation < 0 ? gist : statement.gist(negation, clause.end()),
                                    DueDate.of(statement, clause.start(), clause.end())),
                            gist,
                            negation >= 0,
                            statement.has(Mark.SOMEBODY, c),
                            statement.has(Mark.OWN, c),
                            (statement.cues(c, c + 1) & outsider) != 0,
                            cause && !off ? Optional.of(CauseParts.of(statement, clause, back)) : Optional.empty(),
                            groups(statement, clause, causes),
                            leaks,
                            isKept,
                            kinds,
                            statement.has(Mark.IS, c),
                            groups(statement, clause, ones),
                            groups(statement, clause, others),
                            groups(statement, clause, claims),
                            groups(statement, clause, counters),
                            doers.of(statement, clause),
                            isRetold(statement, sentence, c)));
                }
            }
        }
        return new Tellings(told, new Gists(told.stream().map(Told::denied).toList()), leaked);
    }

    /** Where a clause starts to deny something, or -1; that something was not done as it should is no denial. */
    private static int denial(ReadStatement statement, Clause clause) {
        int negation = statement.first(statement.words().group(Mark.NEGATE), clause.start(), clause.end());
        return negation >= 0 && statement.has(Mark.LAPSE, negation, Math.min(negation + LAPSE, clause.end()))
                ? -1
                : negation;
    }

    /** Whether a clause tells again what was said before: 我们昨天说…, or …，这样说不对. */
    private boolean isRetold(ReadStatement statement, Sentence sentence, int c) {
        Clause clause = statement.clauses().get(c);
        int to = c + 1 < sentence.clauseTo() ? statement.clauses().get(c + 1).end() : clause.end();
        return statement.first(retold, clause.start(), clause.end()) >= 0
                || statement.first(saying, clause.end(), to) >= 0;
    }

    /** Whether a clause says no more than that the cause follows. */
    private boolean opensCause(ReadStatement statement, int c) {
        Clause clause = statement.clauses().get(c);
        int said = statement.words().group(Mark.CAUSE);
        int at = statement.first(said, clause.start(), clause.end());
        return at >= 0
                && statement.first(back, at, clause.end()) < 0
                && clause.end() - at - statement.longest(said, at, at + 1) <= OPENS;
    }

    /** The kinds of data that a clause names; a denial that names none is about those of the clause before. */
    private long data(ReadStatement statement, Sentence sentence, int c, boolean denies) {
        long here = groups(statement, statement.clauses().get(c), data);
        return here == 0 && denies && c > sentence.clauseFrom()
                ? groups(statement, statement.clauses().get(c - 1), data)
                : here;
    }

    /** Of which groups a clause has a word, a bit for each; there are at most 64. */
    private static long groups(ReadStatement statement, Clause clause, List<Integer> groups) {
        long here = 0;
        for (int i = 0; i < groups.size(); i++) {
            here |= statement.first(groups.get(i), clause.start(), clause.end()) >= 0 ? 1L << i : 0;
        }
        return here;
    }

    private static boolean mayDiffer(Told earlier, Told later, double likeness) {
        boolean causes = earlier.isCause() && later.isCause();
        boolean leaks = earlier.isLeak() && later.isLeak() && later.data() != 0;
        boolean doers = earlier.isSomebody() && later.isSomebody();
        return causes
                || leaks
                || doers
                || earlier.isByOtherHands(later)
                || earlier.statement().isPromotion()
                || likeness >= ALIKE;
    }

    /** Sets the signs of what two clauses tell; {@code leaked} are the data that the earlier statement tells as got out. */
    private static void relate(Signs.Row row, Told earlier, Told later, double likeness, long leaked) {
        relateDenials(row, earlier, later, likeness);
        relateCauses(row, earlier, later);
        relateLeaks(row, earlier, later, leaked);
        relateDoers(row, earlier, later, likeness);
        row.set("retold", later.isRetold());
        row.set("apology", later.has(Mark.APOLOGY));
        row.set("is-it", earlier.isIs() && later.isIs());
        relateClaims(row, earlier, later);
        if (isSilent(row)) {
            relateInSilence(row, earlier, later, likeness);
        }
    }

    private static boolean isTurned(Told earlier, Told later) {
        return earlier.isDenial() != later.isDenial();
    }

    private static void relateDenials(Signs.Row row, Told earlier, Told later, double likeness) {
        boolean turned = isTurned(earlier, later);
        row.set("turned", turned ? likeness : 0);
        row.set("turned-flat", turned && (earlier.has(Mark.ASSURE) || later.has(Mark.ASSURE)) ? likeness : 0);
        row.set("denied", earlier.isDenial() ? earlier.denied().coveredBy(later.gist()) : 0);
        row.set("denied-back", later.isDenial() ? later.denied().coveredBy(earlier.gist()) : 0);
        row.set(
                "opposite",
                (earlier.opposites() & later.otherOpposites()) != 0
                        || (earlier.otherOpposites() & later.opposites()) != 0);
        boolean counter = (earlier.claims() & later.counters()) != 0;
        row.set("counter", counter);
        row.set("counter-flat", counter && likeness >= ALIKE && (earlier.has(Mark.ASSURE) || earlier.has(Mark.ALL)));
        row.set(
                "all-partly",
                earlier.has(Mark.ALL)
                        && later.has(Mark.PARTLY)
                        && earlier.gist().words().likeness(later.gist().words()) >= ALIKE);
    }

    private static void relateCauses(Signs.Row row, Told earlier, Told later) {
        boolean causes = earlier.isCause() && later.isCause();
        row.set("cause-both", causes);
        row.set("cause", earlier.isCause() != later.isCause());
        row.set("cause-kind-same", causes && isOfOneKind(earlier, later));
        row.set(
                "cause-kind-other",
                causes && !isOfOneKind(earlier, later) && earlier.causes() != 0 && later.causes() != 0);
        if (causes) {
            CauseParts one = earlier.cause().orElseThrow();
            CauseParts two = later.cause().orElseThrow();
            row.set("cause-chain", one.isEffectOf(two) || two.isEffectOf(one));
        }
    }

    private static boolean isOfOneKind(Told earlier, Told later) {
        return (earlier.causes() & later.causes()) != 0;
    }

    private static void relateLeaks(Signs.Row row, Told earlier, Told later, long leaked) {
        boolean leaks = earlier.isLeak() && later.isLeak();
        row.set("leak-both", leaks);
        row.set("leak", earlier.isLeak() != later.isLeak());
        row.set(
                "leak-more",
                leaks && !later.isKept() && earlier.data() != 0 && leaked != 0 && (later.data() & ~leaked) != 0);
        row.set("leak-denied", leaks && earlier.isKept() != later.isKept() && (earlier.data() & later.data()) != 0);
        row.set("leak-closed", leaks && earlier.has(Mark.ONLY));
    }

    private static void relateDoers(Signs.Row row, Told earlier, Told later, double likeness) {
        boolean doers = earlier.isSomebody() && later.isSomebody();
        row.set("doer-both", doers);
        row.set("doer-own", doers && earlier.isOwn() != later.isOwn());
        row.set("doer-turned", isDoerTurned(earlier, later) ? likeness : 0);
        boolean duties = earlier.has(Mark.DUTY) && later.has(Mark.DUTY);
        row.set("duty-both", duties);
        row.set(
                "duty-turned",
                (earlier.has(Mark.DENIED_DUTY) && later.has(Mark.OWNED_DUTY))
                        || (earlier.has(Mark.OWNED_DUTY) && later.has(Mark.DENIED_DUTY)));
        boolean hands = earlier.isByOtherHands(later);
        row.set("hand-turned", hands);
        row.set("hand-like", hands ? likeness : 0);
        row.set("hand-both", hands && duties ? likeness : 0);
    }

    /** What an advertisement had claimed. */
    private static void relateClaims(Signs.Row row, Told earlier, Told later) {
        boolean claimed = row.shows("promotion");
        boolean turned = isTurned(earlier, later);
        row.set("claim-turned", claimed && turned ? Math.max(row.get("denied"), row.get("denied-back")) : 0);
        row.set(
                "claim-opposite",
                claimed && (row.shows("counter") || row.shows("all-partly") || row.shows("opposite")));
    }

    /** Whether the later text says nothing of why it tells otherwise: no correction, no progress, no other case. */
    private static boolean isSilent(Signs.Row row) {
        return !row.shows("corrected")
                && !row.shows("preliminary")
                && !row.shows("later")
                && !row.shows(PLANNED_EARLIER)
                && !row.shows(PLANNED_LATER)
                && !row.shows(ONE_OTHER);
    }

    private static void relateInSilence(Signs.Row row, Told earlier, Told later, double likeness) {
        boolean turned = isTurned(earlier, later);
        boolean otherCause = earlier.isCause() && later.isCause() && !isOfOneKind(earlier, later);
        row.set("turned-silent", turned ? Math.min(row.get("denied") + row.get("denied-back"), 1) : 0);
        row.set("cause-silent", otherCause ? 1 - likeness : 0);
        row.set("leak-silent", row.shows("leak-more") || row.shows("leak-denied"));
        row.set("hand-silent", row.shows("hand-turned") ? likeness : 0);
        row.set("doer-silent", row.shows("doer-own") ? likeness : 0);
    }

    /** Whether somebody outside does in one clause what the own side does in the other, and neither denies it. */
    private static boolean isDoerTurned(Told earlier, Told later) {
        boolean out = earlier.isOutsider() && !earlier.isOwn() && later.isOwn();
        boolean in = later.isOutsider() && !later.isOwn() && earlier.isOwn();
        return (out || in)
                && earlier.has(Mark.DUTY)
                && later.has(Mark.DUTY)
                && !earlier.isDenial()
                && !later.isDenial();
    }

    private static Slot slot(Told earlier, Told later) {
        if (earlier.statement().isPromotion()) {
            return Slot.CLAIM;
        }
        if (earlier.isLeak() && later.isLeak() && (earlier.data() | later.data()) != 0) {
            return Slot.LEAK;
        }
        if (earlier.isCause() && later.isCause()) {
            return Slot.CAUSE;
        }
        boolean doers = earlier.isSomebody() && later.isSomebody();
        boolean own = earlier.isOwn() != later.isOwn() && !earlier.isDenial() && !later.isDenial();
        return (doers && own) || earlier.isByOtherHands(later) || isDoerTurned(earlier, later)
                ? Slot.RESPONSIBLE
                : Slot.REVERSAL;
    }
}
