package dev.candor.examples;

/** Finds where records end. It sees code units, because in all encodings those that matter stand for nothing else. */
interface Framing {

    /** Whether a record ends with this code unit; a record that has ended is followed by the next. */
    boolean endsWith(int unit);

    /** A record is a line. */
    static Framing lines() {
        return unit -> unit == '\n';
    }

    /** A record of comma-separated values after RFC 4180, whose quoted cells may hold line breaks. */
    static Framing quoted(char delimiter) {
        return new Quoted(delimiter);
    }

    /** Not thread-safe. */
    final class Quoted implements Framing {

        private enum Place {
            START_OF_CELL,
            IN_CELL,
            IN_QUOTES,
            /** After a quotation mark that ends the quoted part, or is the first of a pair that stands for one. */
            AFTER_QUOTES
        }

        private final char delimiter;
        private Place place = Place.START_OF_CELL;

        private Quoted(char delimiter) {
            this.delimiter = delimiter;
        }

        @Override
        public boolean endsWith(int unit) {
            boolean ends = place != Place.IN_QUOTES && unit == '\n';
            place = next(unit);
            return ends;
        }

        private Place next(int unit) {
            return switch (place) {
                case IN_QUOTES -> unit == '"' ? Place.AFTER_QUOTES : Place.IN_QUOTES;
                case START_OF_CELL, AFTER_QUOTES -> unit == '"' ? Place.IN_QUOTES : outside(unit);
                case IN_CELL -> outside(unit);
            };
        }

        private Place outside(int unit) {
            return unit == '\n' || unit == delimiter ? Place.START_OF_CELL : Place.IN_CELL;
        }
    }
}
