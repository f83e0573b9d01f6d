package dev.candor.examples;

/** Words of others as a cell of comma-separated values. */
final class CsvCell {

    private CsvCell() {}

    /** The words on one line, so that no spreadsheet takes them for a formula. */
    static String words(String words) {
        String line = Printable.line(words);
        return isFormula(line) ? "'" + line : line;
    }

    private static boolean isFormula(String line) {
        if (line.isEmpty() || "=+-@".indexOf(line.charAt(0)) < 0 || line.startsWith("--")) {
            return false;
        }
        boolean negativeNumber = line.charAt(0) == '-'
                && line.length() > 1
                && line.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return !negativeNumber;
    }
}
