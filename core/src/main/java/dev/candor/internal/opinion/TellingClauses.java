package dev.candor.internal.opinion;

import dev.candor.card.Card;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.SentenceMemory;
import dev.candor.internal.rule.Match;

/** Finds the clauses of a sentence whose words weigh most for what the model says of it. Immutable and thread-safe. */
final class TellingClauses {

    private final SentenceModel model;
    private final Features features;

    TellingClauses(SentenceModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    /** A match of a card at the clauses of a sentence that tell most of a target. */
    Match mark(Card card, Reading reading, int index, int target, OpinionMemory memory) {
        Sentence sentence = reading.sentences().get(index);
        SentenceMemory<OpinionMemory.Said> known = memory.known();
        OpinionMemory.Said said = known == null ? null : known.get(sentence.groups());
        OpinionMemory.Stretch telling = said == null ? null : said.telling(target);
        if (telling == null) {
            telling = telling(reading, sentence, target, memory);
        }
        if (said != null) {
            said.tells(target, telling);
        }
        int start = sentence.start();
        return new Match(card, index, start + telling.start(), start + telling.end(), -1, false, card.severity());
    }

    /** The clauses from the first to the last that add at least half of what the weightiest adds. */
    private OpinionMemory.Stretch telling(Reading reading, Sentence sentence, int target, OpinionMemory memory) {
        features.stretches(reading.text(), sentence, memory.row());
        float[] shares = memory.shares().of(sentence.end() - sentence.start());
        model.shares(memory.row(), target, shares);
        float most = 0;
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            most = Math.max(most, sum(shares, sentence, reading.clauses().get(c)));
        }
        int start = sentence.end();
        int end = sentence.start();
        for (int c = sentence.clauseFrom(); c < sentence.clauseTo(); c++) {
            Clause clause = reading.clauses().get(c);
            if (sum(shares, sentence, clause) >= most / 2) {
                start = Math.min(start, clause.start());
                end = Math.max(end, clause.end());
            }
        }
        return start < end
                ? new OpinionMemory.Stretch(start - sentence.start(), end - sentence.start())
                : new OpinionMemory.Stretch(0, sentence.end() - sentence.start());
    }

    private static float sum(float[] shares, Sentence sentence, Clause clause) {
        float sum = 0;
        for (int at = clause.start(); at < clause.end(); at++) {
            sum += shares[at - sentence.start()];
        }
        return sum;
    }
}
