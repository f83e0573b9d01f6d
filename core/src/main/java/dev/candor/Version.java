package dev.candor;

/** The version of the library, its rules and its command, released together: a patch never moves a score, a minor one may. */
public final class Version {

    /** Such as {@code 0.1.0}. */
    public static final String CANDOR = "0.1.0";

    private Version() {}
}
