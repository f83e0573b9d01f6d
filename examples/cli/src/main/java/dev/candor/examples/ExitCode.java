package dev.candor.examples;

/** What the program ends with. */
final class ExitCode {

    static final int DONE = 0;
    static final int BELOW = 1;
    static final int WRONG_INPUT = 2;

    private ExitCode() {}
}
