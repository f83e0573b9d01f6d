package dev.candor.internal.promise;

import dev.candor.Promise.Tense;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.match.GroupBits;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import org.jspecify.annotations.Nullable;

/** The groups of a lexicon by which promises are read, each with a bit, looked up once. Immutable. */
final class PromiseGrammar {

    /** How many hits before one may cover it. */
    private static final int LOOK_BACK = 12;
    /** How many characters a word before a position has at most. */
    private static final int LONGEST_MARK = 3;

    /** By kind of phrases the bits of its groups. */
    private final long[] signs;

    /** Longer words inside which no other hit counts. */
    private final long idiom;
    /** Acts that could be seen from outside. */
    final long measure;
    /** Money or goods that readers get. */
    final long payment;
    /** Any words of commitment, general ones included. */
    final long commitment;
    /** Words of commitment that name no act: taking seriously, valuing. */
    final long attitude;
    /** Who bears what. */
    final long bearing;
    /** Apologies, thanks, threats, attacks, denials, tales. */
    final long other;
    /** Words that make a clause serve the measure before it: how, with what, where it is shown. */
    final long serving;

    /** What happened, and what it did. */
    final long event;
    /** Accusations and threats, as a group of the lexicon. */
    final int hostile;
    /** Telling the police or an authority. */
    final long report;

    final long purpose;
    final long cause;
    final long future;
    final long offer;
    final long inForce;
    final long ongoing;
    final long done;
    /** Opens a clause that names what follows is about. */
    final long topic;

    final long aspect;
    final long negation;
    final long by;
    final long of;
    /** Ends a clause that only says who or which. */
    final long relative;
    /** Rules that hold from now on. */
    final long standing;
    /** Behind a length of time: within it, after it. */
    final long within;

    final long habit;
    final long vow;
    final long verification;
    final long team;
    final long bounded;
    final long hedge;
    final long absolute;
    final long selfJudged;
    final long request;
    final long limit;
    final long workingDays;
    final long readersAct;
    final long leadIn;
    final long list;
    final long stemFuture;
    final long stemDone;
    final long object;

    PromiseGrammar(Lexicon lexicon) {
        GroupBits bits = new GroupBits(lexicon);
        hostile = lexicon.group("promise.hostile");
        idiom = bits.bit("promise.idiom");
        measure = bits.bit("promise.measure");
        payment = bits.bit("promise.payment");
        commitment = bits.bit("act.promise");
        attitude = bits.bit("promise.attitude");
        bearing = bits.bit("promise.bearing");
        other = bits.bit("promise.other");
        serving = bits.bit("promise.serving");
        event = bits.bit("promise.event");
        report = bits.bit("promise.report");
        purpose = bits.bit("mark.purpose");
        cause = bits.bit("mark.cause.open");
        future = bits.bit("promise.future");
        offer = bits.bit("promise.offer");
        inForce = bits.bit("promise.in-force");
        ongoing = bits.bit("promise.ongoing");
        done = bits.bit("promise.done");
        negation = bits.bit("neg");
        by = bits.bit("mark.by");
        of = bits.bit("mark.of");
        relative = bits.bit("promise.relative");
        standing = bits.bit("promise.standing");
        within = bits.bit("promise.within");
        topic = bits.bit("promise.topic");
        aspect = bits.bit("done.aspect");
        habit = bits.bit("time.habit");
        vow = bits.bit("act.promise.vow");
        verification = bits.bit("promise.verification");
        team = bits.bit("promise.team");
        bounded = bits.bit("promise.bounded");
        hedge = bits.bit("promise.hedge");
        absolute = bits.bit("promise.absolute");
        selfJudged = bits.bit("modal.selfjudged");
        request = bits.bit("act.advise");
        limit = bits.bit("promise.limit");
        workingDays = bits.bit("promise.working-days");
        readersAct = bits.bit("promise.readers-act");
        leadIn = bits.bit("promise.lead-in");
        list = bits.bit("promise.list");
        stemFuture = bits.bit("promise.stem.future");
        stemDone = bits.bit("promise.stem.done");
        object = bits.bit("mark.object");
        signs = bits.byKind();
    }

    /** Whether a hit belongs to one of some groups, each given by its bit. */
    boolean is(Hits hits, int i, long groups) {
        return (signs[hits.kind(i)] & groups) != 0;
    }

    /** When the measures that a clause announces happen; null when it does not say. */
    @Nullable Tense stemTense(Hits hits, Clause clause) {
        long words = words(hits, clause);
        if ((words & (done | stemDone)) != 0) {
            return (words & future) != 0 ? Tense.FUTURE : Tense.DONE;
        }
        return (words & (future | stemFuture | vow)) != 0 ? Tense.FUTURE : null;
    }

    /** Whether what a clause announces are measures. */
    boolean announcesMeasures(Hits hits, Clause clause) {
        return (words(hits, clause) & (stemDone | stemFuture)) != 0;
    }

    /** The bits of the groups of all words of a clause. */
    long words(Hits hits, Clause clause) {
        long words = 0;
        for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
            long sign = signs[hits.kind(i)];
            if ((sign & ~words) != 0 && isWord(hits, i, clause)) {
                words |= sign;
            }
        }
        return words;
    }

    /** Whether a hit that starts in a clause ends there, and is no part of a longer word. */
    boolean isWord(Hits hits, int i, Clause clause) {
        return hits.end(i) <= clause.end() + 1 && !isPartOfAWord(hits, i);
    }

    /** Whether a clause ends with a word of the group. */
    boolean endsWith(Hits hits, Clause clause, long group) {
        return isBefore(hits, clause.end(), group);
    }

    /** Whether a word of the group ends at {@code position}. */
    boolean isBefore(Hits hits, int position, long group) {
        for (int i = hits.firstFrom(position) - 1; i >= 0 && hits.start(i) >= position - LONGEST_MARK; i--) {
            if (hits.end(i) == position && is(hits, i, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the group starts at {@code position}. */
    boolean isAt(Hits hits, int position, long group) {
        for (int i = hits.firstFrom(position); i < hits.size() && hits.start(i) == position; i++) {
            if (is(hits, i, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hit stands inside a longer word that means something else. */
    boolean isPartOfAWord(Hits hits, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
            if (is(hits, k, idiom)
                    && hits.end(k) >= hits.end(i)
                    && hits.end(k) - hits.start(k) > hits.end(i) - hits.start(i)) {
                return true;
            }
        }
        return false;
    }
}
