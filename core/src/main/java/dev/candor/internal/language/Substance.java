package dev.candor.internal.language;

import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;

/**
 * Tells statements from texts that tell nothing: of an act or an event, and of somebody or something that it concerns. Plain words
 * for what happened are not always known; who names an authority tells of something, too. Immutable and thread-safe.
 */
final class Substance {

    private final int act;
    private final int event;
    private final int authority;
    private final int agent;
    private final int fact;

    Substance(Lexicon lexicon) {
        this.act = lexicon.group("act");
        this.event = lexicon.group("event");
        this.authority = lexicon.group("agent.authority");
        this.agent = lexicon.group("agent");
        this.fact = lexicon.group("fact");
    }

    boolean isIn(Reading reading) {
        boolean tells = false;
        boolean concerns = false;
        for (Sentence sentence : reading.sentences()) {
            tells |= sentence.hasGroup(act) || sentence.hasGroup(event) || sentence.hasGroup(authority);
            concerns |= sentence.hasGroup(agent) || sentence.hasGroup(event) || sentence.hasGroup(fact);
        }
        return tells && concerns;
    }
}
