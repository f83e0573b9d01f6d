package dev.candor.internal.promise;

import dev.candor.internal.clause.Clause;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;

/** The groups of a lexicon by which promises are read, looked up once. */
final class PromiseGrammar {

    /** How many hits before one may cover it. */
    private static final int LOOK_BACK = 12;
    /** How many characters a word before a position has at most. */
    private static final int LONGEST_MARK = 3;

    /** Longer words inside which no other hit counts. */
    private final int idiom;
    /** Acts that could be seen from outside. */
    final int measure;
    /** Money or goods that readers get. */
    final int payment;
    /** Any words of commitment, general ones included. */
    final int commitment;
    /** Words of commitment that name no act: taking seriously, valuing. */
    final int attitude;
    /** Who bears what. */
    final int bearing;
    /** Apologies, thanks, threats, attacks, denials, tales. */
    final int other;
    /** Words that make a clause serve the measure before it: how, with what, where it is shown. */
    final int serving;

    /** What happened, and what it did. */
    final int event;
    /** Accusations and threats. */
    final int hostile;
    /** Telling the police or an authority. */
    final int report;

    final int purpose;
    final int cause;
    final int future;
    final int offer;
    final int inForce;
    final int ongoing;
    final int done;
    /** Opens a clause that names what follows is about. */
    final int topic;

    final int aspect;
    final int negation;
    final int by;
    final int of;
    /** Ends a clause that only says who or which. */
    final int relative;
    /** Joins what follows to the act before. */
    final int joint;
    /** Behind a length of time: within it, after it. */
    final int within;

    final int habit;
    final int vow;
    final int verification;
    final int team;
    final int bounded;
    final int hedge;
    final int absolute;
    final int condition;
    final int selfJudged;
    final int imperative;
    final int request;
    final int limit;
    final int workingDays;
    final int readersAct;
    final int leadIn;
    final int list;
    final int stemFuture;
    final int stemDone;
    final int object;

    PromiseGrammar(Lexicon lexicon) {
        idiom = lexicon.group("promise.idiom");
        measure = lexicon.group("promise.measure");
        payment = lexicon.group("promise.payment");
        commitment = lexicon.group("act.promise");
        attitude = lexicon.group("promise.attitude");
        bearing = lexicon.group("promise.bearing");
        other = lexicon.group("promise.other");
        serving = lexicon.group("promise.serving");
        event = lexicon.group("promise.event");
        hostile = lexicon.group("promise.hostile");
        report = lexicon.group("promise.report");
        purpose = lexicon.group("mark.purpose");
        cause = lexicon.group("mark.cause.open");
        future = lexicon.group("promise.future");
        offer = lexicon.group("promise.offer");
        inForce = lexicon.group("promise.in-force");
        ongoing = lexicon.group("promise.ongoing");
        done = lexicon.group("promise.done");
        negation = lexicon.group("neg");
        by = lexicon.group("mark.by");
        of = lexicon.group("mark.of");
        relative = lexicon.group("promise.relative");
        joint = lexicon.group("promise.joint");
        within = lexicon.group("promise.within");
        topic = lexicon.group("promise.topic");
        aspect = lexicon.group("done.aspect");
        habit = lexicon.group("time.habit");
        vow = lexicon.group("act.promise.vow");
        verification = lexicon.group("promise.verification");
        team = lexicon.group("promise.team");
        bounded = lexicon.group("promise.bounded");
        hedge = lexicon.group("promise.hedge");
        absolute = lexicon.group("promise.absolute");
        condition = lexicon.group("modal.if");
        selfJudged = lexicon.group("modal.selfjudged");
        imperative = lexicon.group("modal.imperative");
        request = lexicon.group("act.advise");
        limit = lexicon.group("promise.limit");
        workingDays = lexicon.group("promise.working-days");
        readersAct = lexicon.group("promise.readers-act");
        leadIn = lexicon.group("promise.lead-in");
        list = lexicon.group("promise.list");
        stemFuture = lexicon.group("promise.stem.future");
        stemDone = lexicon.group("promise.stem.done");
        object = lexicon.group("mark.object");
    }

    /** Whether a clause ends with a word of the group. */
    boolean endsWith(Hits hits, Clause clause, int group) {
        return isBefore(hits, clause.end(), group);
    }

    /** Whether a word of the group ends at {@code position}. */
    boolean isBefore(Hits hits, int position, int group) {
        for (int i = hits.firstFrom(position) - 1; i >= 0 && hits.start(i) >= position - LONGEST_MARK; i--) {
            if (hits.end(i) == position && hits.has(i, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the group starts at {@code position}. */
    boolean isAt(Hits hits, int position, int group) {
        for (int i = hits.firstFrom(position); i < hits.size() && hits.start(i) == position; i++) {
            if (hits.has(i, group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a hit stands inside a longer word that means something else. */
    boolean isPartOfAWord(Hits hits, int i) {
        for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
            if (hits.has(k, idiom)
                    && hits.end(k) >= hits.end(i)
                    && hits.end(k) - hits.start(k) > hits.end(i) - hits.start(i)) {
                return true;
            }
        }
        return false;
    }
}
