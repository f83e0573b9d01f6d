package dev.candor.internal.clause;

/**
 * The reading of one clause. Offsets are normalised characters.
 *
 * @param start the first character
 * @param end one past the last, without the mark that ends it
 * @param hitFrom the first hit that starts in it
 * @param hitTo one past the last
 * @param agent who acts
 * @param agentHit the hit that names the agent, or -1
 * @param source how the agent is known
 * @param time when
 * @param modality how firmly
 * @param turn what links it to the clause before
 * @param speaker who says it
 */
public record Clause(
        int start,
        int end,
        int hitFrom,
        int hitTo,
        Agent agent,
        int agentHit,
        Source source,
        Time time,
        Modality modality,
        Turn turn,
        Speaker speaker) {

    /** The same clause so many characters and hits later. */
    public Clause moved(int characters, int hits) {
        return new Clause(
                start + characters,
                end + characters,
                hitFrom + hits,
                hitTo + hits,
                agent,
                agentHit < 0 ? agentHit : agentHit + hits,
                source,
                time,
                modality,
                turn,
                speaker);
    }
}
