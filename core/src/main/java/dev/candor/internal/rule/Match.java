package dev.candor.internal.rule;

import dev.candor.Severity;
import dev.candor.card.Card;

/**
 * A place where a rule matches, in normalised characters.
 *
 * @param card the rule
 * @param sentence the index of the sentence, or -1 for the whole document
 * @param start the first character
 * @param end one past the last
 * @param firstHit the first hit of the match, or -1
 * @param vague whether the words only pretend to disclose
 * @param severity how much it matters
 */
public record Match(Card card, int sentence, int start, int end, int firstHit, boolean vague, Severity severity) {

    /** Whether it concerns the whole document. */
    public boolean isDocument() {
        return sentence < 0;
    }

    /** The same match so many sentences, characters and hits later. */
    Match moved(int sentences, int characters, int hits) {
        return new Match(
                card,
                sentence + sentences,
                start + characters,
                end + characters,
                firstHit < 0 ? firstHit : firstHit + hits,
                vague,
                severity);
    }

    /** The same match with another severity. */
    public Match withSeverity(Severity value) {
        return severity == value ? this : new Match(card, sentence, start, end, firstHit, vague, value);
    }

    /** The same match, whose words only pretend to disclose. */
    public Match asVague() {
        return new Match(card, sentence, start, end, firstHit, true, severity);
    }
}
