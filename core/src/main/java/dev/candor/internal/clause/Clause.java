package dev.candor.internal.clause;

/**
 * The reading of one clause. Offsets are normalised characters.
 *
 * @param start the first character
 * @param end one past the last, without the mark that ends it
 * @param hitFrom the first hit that starts in it
 * @param hitTo one past the last
 * @param agentHit the hit that names the agent, or -1
 * @param traits who acts, when, how firmly, who says so: its {@link Traits}
 */
public record Clause(int start, int end, int hitFrom, int hitTo, int agentHit, long traits) {

    /** Who acts. */
    public Agent agent() {
        return Traits.agent(traits);
    }

    /** How the agent is known. */
    public Source source() {
        return Traits.source(traits);
    }

    /** When. */
    public Time time() {
        return Traits.time(traits);
    }

    /** How firmly. */
    public Modality modality() {
        return Traits.modality(traits);
    }

    /** What links it to the clause before. */
    public Turn turn() {
        return Traits.turn(traits);
    }

    /** Who says it. */
    public Speaker speaker() {
        return Traits.speaker(traits);
    }

    /** The same clause, said by somebody else. */
    Clause saidBy(Speaker other) {
        return new Clause(start, end, hitFrom, hitTo, agentHit, Traits.saidBy(other, traits));
    }

    /** The same clause so many characters and hits later. */
    public Clause moved(int characters, int hits) {
        return new Clause(
                start + characters,
                end + characters,
                hitFrom + hits,
                hitTo + hits,
                agentHit < 0 ? agentHit : agentHit + hits,
                traits);
    }
}
