package dev.candor.internal.clause;

import dev.candor.internal.match.GroupSet;

/**
 * A sentence, its clauses and hits. Offsets are normalised characters.
 *
 * @param start the first character
 * @param end one past the last
 * @param paragraph the number of the line that it stands in
 * @param kind what part it plays
 * @param clauseFrom its first clause
 * @param clauseTo one past its last clause
 * @param hitFrom its first hit
 * @param hitTo one past its last hit
 * @param groups the groups of its hits
 */
public record Sentence(
        int start,
        int end,
        int paragraph,
        Kind kind,
        int clauseFrom,
        int clauseTo,
        int hitFrom,
        int hitTo,
        GroupSet groups) {

    /** The part a sentence plays in a statement. */
    public enum Kind {
        TITLE,
        SALUTATION,
        HEADING,
        BODY,
        SIGNATURE
    }

    /** Whether some hit of the sentence belongs to the group. */
    public boolean hasGroup(int group) {
        return groups.has(group);
    }

    /** The same sentence so many characters, paragraphs, clauses and hits later. */
    public Sentence moved(int characters, int paragraphs, int clauses, int hits) {
        return new Sentence(
                start + characters,
                end + characters,
                paragraph + paragraphs,
                kind,
                clauseFrom + clauses,
                clauseTo + clauses,
                hitFrom + hits,
                hitTo + hits,
                groups);
    }

    /** The same sentence with a set of groups of its own, which stays when another text is read. */
    public Sentence kept() {
        return new Sentence(start, end, paragraph, kind, clauseFrom, clauseTo, hitFrom, hitTo, groups.copy());
    }
}
