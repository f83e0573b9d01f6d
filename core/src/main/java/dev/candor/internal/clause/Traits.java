package dev.candor.internal.clause;

/**
 * The readings of a clause as a set of bits, one for every constant of every reading, so that sets of them compare at once.
 * The bits are good for one run: no file holds them.
 */
@SuppressWarnings("EnumOrdinal")
public final class Traits {

    private static final Agent[] AGENTS = Agent.values();
    private static final Source[] SOURCES = Source.values();
    private static final Time[] TIMES = Time.values();
    private static final Modality[] MODALITIES = Modality.values();
    private static final Turn[] TURNS = Turn.values();
    private static final Speaker[] SPEAKERS = Speaker.values();

    private static final int SOURCE = AGENTS.length;
    private static final int TIME = SOURCE + SOURCES.length;
    private static final int MODALITY = TIME + TIMES.length;
    private static final int TURN = MODALITY + MODALITIES.length;
    private static final int SPEAKER = TURN + TURNS.length;

    private Traits() {}

    /** The bits of a clause, one of each reading. */
    static long of(Agent agent, Source source, Time time, Modality modality, Turn turn, Speaker speaker) {
        return of(agent) | of(source) | of(time) | of(modality) | of(turn) | of(speaker);
    }

    /** The bits of a clause that somebody else says. */
    static long saidBy(Speaker other, long traits) {
        return (traits & ((1L << SPEAKER) - 1)) | of(other);
    }

    /** The bit, in a set of its own, of an agent together with a time. */
    public static long of(Agent agent, Time time) {
        return 1L << (agent.ordinal() * TIMES.length + time.ordinal());
    }

    /** The bit of an agent. */
    public static long of(Agent agent) {
        return 1L << agent.ordinal();
    }

    /** The agent of a clause with these bits. */
    static Agent agent(long traits) {
        return AGENTS[Long.numberOfTrailingZeros(traits)];
    }

    /** The bit of a source. */
    public static long of(Source source) {
        return 1L << (SOURCE + source.ordinal());
    }

    /** The source of a clause with these bits. */
    static Source source(long traits) {
        return SOURCES[Long.numberOfTrailingZeros(traits >>> SOURCE)];
    }

    /** The bit of a time. */
    public static long of(Time time) {
        return 1L << (TIME + time.ordinal());
    }

    /** The time of a clause with these bits. */
    static Time time(long traits) {
        return TIMES[Long.numberOfTrailingZeros(traits >>> TIME)];
    }

    /** The bit of a modality. */
    public static long of(Modality modality) {
        return 1L << (MODALITY + modality.ordinal());
    }

    /** The modality of a clause with these bits. */
    static Modality modality(long traits) {
        return MODALITIES[Long.numberOfTrailingZeros(traits >>> MODALITY)];
    }

    /** The bit of a turn. */
    public static long of(Turn turn) {
        return 1L << (TURN + turn.ordinal());
    }

    /** The turn of a clause with these bits. */
    static Turn turn(long traits) {
        return TURNS[Long.numberOfTrailingZeros(traits >>> TURN)];
    }

    /** The bit of a speaker. */
    public static long of(Speaker speaker) {
        return 1L << (SPEAKER + speaker.ordinal());
    }

    /** The speaker of a clause with these bits. */
    static Speaker speaker(long traits) {
        return SPEAKERS[Long.numberOfTrailingZeros(traits >>> SPEAKER)];
    }
}
