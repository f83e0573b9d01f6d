package dev.candor.internal.clause;

/**
 * The readings of a clause as a set of bits, one for every constant of every reading, so that sets of them compare at once.
 * The bits are good for one run: nothing stores them.
 */
@SuppressWarnings("EnumOrdinal")
public final class Traits {

    private static final int TIMES = Time.values().length;
    private static final int SOURCE = Agent.values().length;
    private static final int TIME = SOURCE + Source.values().length;
    private static final int MODALITY = TIME + TIMES;
    private static final int TURN = MODALITY + Modality.values().length;
    private static final int SPEAKER = TURN + Turn.values().length;

    private Traits() {}

    /** The bits of a clause, one of each reading. */
    public static long of(Clause clause) {
        return of(clause.agent())
                | of(clause.source())
                | of(clause.time())
                | of(clause.modality())
                | of(clause.turn())
                | of(clause.speaker());
    }

    /** The bit, in a set of its own, of an agent together with a time. */
    public static long of(Agent agent, Time time) {
        return 1L << (agent.ordinal() * TIMES + time.ordinal());
    }

    /** The bit of an agent. */
    public static long of(Agent agent) {
        return 1L << agent.ordinal();
    }

    /** The bit of a source. */
    public static long of(Source source) {
        return 1L << (SOURCE + source.ordinal());
    }

    /** The bit of a time. */
    public static long of(Time time) {
        return 1L << (TIME + time.ordinal());
    }

    /** The bit of a modality. */
    public static long of(Modality modality) {
        return 1L << (MODALITY + modality.ordinal());
    }

    /** The bit of a turn. */
    public static long of(Turn turn) {
        return 1L << (TURN + turn.ordinal());
    }

    /** The bit of a speaker. */
    public static long of(Speaker speaker) {
        return 1L << (SPEAKER + speaker.ordinal());
    }
}
