package dev.candor.internal.clause;

/** Who acts in a clause. */
public enum Agent {
    /** Nobody is named. */
    NONE,
    /** Something or somebody that no lexicon knows is the subject. */
    OTHER,
    /** Who speaks: we, the company, its name. */
    ISSUER,
    /** Suppliers, partners, contractors, criminals. */
    OUTSIDER,
    /** Those served or harmed. */
    USER,
    /** The issuer's own people, former ones included. */
    STAFF,
    /** Media, rivals, complainants, the public on the net. */
    CRITIC,
    /** Public bodies. */
    AUTHORITY,
    /** Weather, systems, markets, history. */
    CIRCUMSTANCE;

    /** The name used in cards. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
