package dev.candor.examples;

/** Whole numbers given by options. */
final class Numbers {

    private Numbers() {}

    /** The number; throws {@link InputException} unless it is one from {@code least} to {@code most}. */
    static int of(String option, String given, int least, int most) {
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the numbers out of range
        }
        throw new InputException(
                "%s 必须是 %d 到 %d 的整数，而不是“%s”".formatted(option, least, most, given),
                "%s must be a whole number from %d to %d, but was '%s'".formatted(option, least, most, given));
    }
}
