package dev.candor.casefile;

import java.util.List;

/** Kinds of words that the case looks for, each a group of the language's case lexicon. */
enum Mark {
    ABOUT("about"),
    ADVISES("advises"),
    ALL("all"),
    ALREADY("already"),
    APOLOGY("theme.apology"),
    AROUND("around"),
    ASKS_BOTH_WAYS("ask.turn"),
    ASSURE("assure"),
    ATTITUDE("attitude"),
    BECAUSE("because"),
    BEFORE("before"),
    CAUSE("cause.said"),
    CAUSE_IS("cause.is"),
    CAUSE_WEAK("cause.hinted"),
    CAUSE_TOLD("cause.told"),
    CORRECT("correct"),
    DEADLINE("deadline"),
    DENIED_DUTY("denied-duty"),
    DONE("done"),
    DUTY("duty"),
    EVERY("every"),
    FAULT("fault"),
    FINISHED("finished"),
    HEDGE("hedge"),
    HELD("held"),
    IS("is"),
    KEPT("kept"),
    LAPSE("lapse"),
    LATE("late"),
    LEFT("left"),
    NEGATE("negate"),
    NEXT_DAY("next-day"),
    OLD("old"),
    ONLY("only"),
    OTHER("other"),
    OWN("own"),
    OWNED_DUTY("owned-duty"),
    PART("part"),
    PARTLY("partly"),
    PAYS("pays"),
    PLANNED("planned"),
    PREVENTS("prevents"),
    PROGRESS("progress"),
    QUOTE("quote"),
    REST("rest"),
    ROUND_UP("round-up"),
    SCOPE("scope"),
    SHIFT("shift"),
    SINCE("since"),
    SLIP("slip"),
    SOME("some"),
    SOMEBODY("somebody"),
    STARTED("started"),
    TELL("tell"),
    TELLS_LATER("tells-later"),
    TEXT("text"),
    THEN("then"),
    TOTAL("total"),
    UNDONE("undone"),
    WITHDRAWN("withdrawn"),
    WITHIN("within");

    private final String group;

    Mark(String group) {
        this.group = group;
    }

    /** Its place in a set of marks, which lives no longer than the program; there are at most 64. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    /** The group of the lexicon. */
    String group() {
        return group;
    }

    /** The groups of some, in their order. */
    static List<String> groups(List<Mark> marks) {
        return marks.stream().map(Mark::group).toList();
    }
}
