package dev.candor.internal.language;

import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Extras;
import dev.candor.internal.text.Stretches;
import java.util.Arrays;
import java.util.List;

/**
 * Everything that a line of a text is read from but its characters: where its sentences lie and which part they play, its
 * facts, and what else was found in it without a phrase. Lies in the lists of the text; numbers say which part of them is the
 * line's. Immutable.
 */
final class LineSource {

    private final int start;
    private final int end;
    private final Stretches spans;
    private final Sentence.Kind[] kinds;
    private final int spanFrom;
    private final int spanTo;
    private final List<FoundFact> facts;
    private final int factFrom;
    private final int factTo;
    private final Extras extras;
    private final int extraFrom;
    private final int extraTo;

    /** The line {@code [start, end)} with those of the sentences, facts and extras of a text that lie in it. */
    LineSource(
            int start,
            int end,
            Stretches spans,
            Sentence.Kind[] kinds,
            int spanFrom,
            int spanTo,
            List<FoundFact> facts,
            int factFrom,
            int factTo,
            Extras extras,
            int extraFrom,
            int extraTo) {
        this.start = start;
        this.end = end;
        this.spans = spans;
        this.kinds = kinds;
        this.spanFrom = spanFrom;
        this.spanTo = spanTo;
        this.facts = facts;
        this.factFrom = factFrom;
        this.factTo = factTo;
        this.extras = extras;
        this.extraFrom = extraFrom;
        this.extraTo = extraTo;
    }

    /** Where the line begins. */
    int start() {
        return start;
    }

    /** Where it ends. */
    int end() {
        return end;
    }

    /** One past its last sentence. */
    int spanTo() {
        return spanTo;
    }

    /** Whether a line would be read in the same way from this and from what another one, with the same characters, was. */
    boolean isLike(Kept other) {
        return end - start == other.length && sameSentences(other) && sameFacts(other) && sameExtras(other);
    }

    private boolean sameSentences(Kept other) {
        boolean same = spanTo - spanFrom == other.kinds.length;
        for (int i = 0; same && i < other.kinds.length; i++) {
            same = kinds[spanFrom + i] == other.kinds[i]
                    && spans.start(spanFrom + i) - start == other.borders[2 * i]
                    && spans.end(spanFrom + i) - start == other.borders[2 * i + 1];
        }
        return same;
    }

    private boolean sameFacts(Kept other) {
        boolean same = factTo - factFrom == other.facts.size();
        for (int i = 0; same && i < other.facts.size(); i++) {
            same = facts.get(factFrom + i).isMoved(other.facts.get(i), start);
        }
        return same;
    }

    private boolean sameExtras(Kept other) {
        boolean same = 3 * (extraTo - extraFrom) == other.extras.length;
        for (int i = 0; same && extraFrom + i < extraTo; i++) {
            same = extras.start(extraFrom + i) - start == other.extras[3 * i]
                    && extras.end(extraFrom + i) - start == other.extras[3 * i + 1]
                    && told(extraFrom + i) == other.extras[3 * i + 2];
        }
        return same;
    }

    /** The kind of what was found without a phrase, with its border. */
    private int told(int extra) {
        return 2 * extras.kind(extra) + (extras.isClosed(extra) ? 1 : 0);
    }

    /** What a line was read from, apart from its text and counted from its beginning. Immutable. */
    static final class Kept {

        private final int length;
        private final Sentence.Kind[] kinds;
        /** Where each sentence starts and ends. */
        private final int[] borders;

        private final List<FoundFact> facts;
        /** Of each where it starts, where it ends, and what it is. */
        private final int[] extras;

        Kept(LineSource source) {
            length = source.end - source.start;
            kinds = Arrays.copyOfRange(source.kinds, source.spanFrom, source.spanTo);
            borders = new int[2 * kinds.length];
            for (int i = 0; i < kinds.length; i++) {
                borders[2 * i] = source.spans.start(source.spanFrom + i) - source.start;
                borders[2 * i + 1] = source.spans.end(source.spanFrom + i) - source.start;
            }
            facts = source.facts.subList(source.factFrom, source.factTo).stream()
                    .map(fact -> fact.moved(-source.start))
                    .toList();
            extras = new int[3 * (source.extraTo - source.extraFrom)];
            for (int i = 0; 3 * i < extras.length; i++) {
                extras[3 * i] = source.extras.start(source.extraFrom + i) - source.start;
                extras[3 * i + 1] = source.extras.end(source.extraFrom + i) - source.start;
                extras[3 * i + 2] = source.told(source.extraFrom + i);
            }
        }
    }
}
