package dev.candor.internal.promise;

import dev.candor.internal.match.GroupBits;
import dev.candor.internal.match.Lexicon;

/** The groups of a lexicon by which promises are read, each with a bit, looked up once. Immutable. */
final class PromiseGrammar {

    /** By kind of phrases the bits of its groups. */
    private final long[] groups;

    /** Longer words inside which no other hit counts. */
    final long idiom;
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
    /** Before a length of time that runs from what was said. */
    final long after;

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
    final long readersAct;
    final long leadIn;
    final long list;
    final long stemFuture;
    final long stemDone;
    final long object;
    final long futureBy;
    final long doneAt;
    final long over;
    final long handles;
    final long turn;

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
        after = bits.bit("promise.after");
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
        readersAct = bits.bit("promise.readers-act");
        leadIn = bits.bit("promise.lead-in");
        list = bits.bit("promise.list");
        stemFuture = bits.bit("promise.stem.future");
        stemDone = bits.bit("promise.stem.done");
        object = bits.bit("mark.object");
        futureBy = bits.bit("promise.future.by");
        doneAt = bits.bit("promise.done.at");
        over = bits.bit("promise.over");
        handles = bits.bit("promise.handles");
        turn = bits.bit("promise.turn");
        groups = bits.byKind();
    }

    /** By kind of phrases the bits of its groups. */
    long[] groups() {
        return groups;
    }
}
