package dev.candor.internal.clause;

import dev.candor.internal.match.Lexicon;
import java.util.List;

/** The groups of a lexicon by which clauses are read, looked up once. */
final class Grammar {

    static final List<Agent> AGENTS = List.of(Agent.values());

    final int agent;
    /** In the order of {@link #AGENTS}. */
    final int[] agents = new int[AGENTS.size()];

    final int act;
    final int say;
    final int by;
    final int to;
    final int object;
    final int causeOpen;
    final int causeClose;
    final int possession;
    final int of;
    final int neg;
    final int negPrefix;
    final int preposition;
    final int negStrong;
    final int conditional;
    final int hedge;
    final int prevent;
    final int purpose;
    final int causative;
    final int imperative;
    final int advise;
    final int past;
    final int now;
    final int future;
    final int but;
    final int although;
    final int therefore;
    final int also;
    final int rhetorical;

    Grammar(Lexicon lexicon) {
        agent = lexicon.group("agent");
        for (int i = 0; i < agents.length; i++) {
            agents[i] = lexicon.group("agent." + AGENTS.get(i).id());
        }
        act = lexicon.group("act");
        say = lexicon.group("report.say");
        by = lexicon.group("mark.by");
        to = lexicon.group("mark.to");
        object = lexicon.group("mark.object");
        causeOpen = lexicon.group("mark.cause.open");
        causeClose = lexicon.group("mark.cause.close");
        possession = lexicon.group("noun.possession");
        of = lexicon.group("mark.of");
        neg = lexicon.group("neg");
        negPrefix = lexicon.group("neg.prefix");
        preposition = lexicon.group("mark.at");
        negStrong = lexicon.group("neg.strong");
        conditional = lexicon.group("modal.if");
        hedge = lexicon.group("modal.hedge");
        prevent = lexicon.group("modal.prevent");
        purpose = lexicon.group("mark.purpose");
        causative = lexicon.group("mark.causative");
        imperative = lexicon.group("modal.imperative");
        advise = lexicon.group("act.advise");
        past = lexicon.group("time.past");
        now = lexicon.group("time.now");
        future = lexicon.group("time.future");
        but = lexicon.group("turn.but");
        although = lexicon.group("turn.although");
        therefore = lexicon.group("turn.therefore");
        also = lexicon.group("turn.also");
        rhetorical = lexicon.group("question.rhetorical");
    }
}
