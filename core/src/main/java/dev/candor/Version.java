package dev.candor;

/** The version of the library. */
final class Version {

    static final String CANDOR = "0.1.0";

    private Version() {}
}
