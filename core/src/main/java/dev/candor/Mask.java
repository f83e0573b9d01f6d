package dev.candor;

import java.util.List;
import java.util.Objects;

/**
 * Where a statement shows personal data of somebody: a number of an identity card, a private phone, a bank card, the name of
 * a person harmed beside health, age or home. Every output hides it: a report holds none of it, and who shows the text of
 * the statement shows {@link #apply} of it.
 *
 * <p>What is hidden keeps its length, so that every span of the report fits the masked text too. Numbers for the public to
 * call, officials and who signs are not hidden. A value; immutable.
 *
 * @param areas what is hidden, by position, apart
 */
public record Mask(List<Area> areas) {

    /** Hides nothing. */
    public static final Mask NONE = new Mask(List.of());

    /** Kinds of personal data. */
    public enum Kind implements Named {
        /** The number of an identity card or the like. */
        ID_NUMBER("id-number"),
        /** A private telephone number. */
        PHONE("phone"),
        /** The number of a bank card. */
        BANK_CARD("bank-card"),
        /** The name of a person harmed. */
        NAME("name"),
        /** Where somebody lives. */
        HOME("home");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The name used in JSON and, after {@code personal.}, in the patterns of cards. */
        @Override
        public String id() {
            return id;
        }
    }

    /**
     * One piece of personal data.
     *
     * @param kind what it is
     * @param span where it stands
     */
    public record Area(Kind kind, Span span) {

        /** Throws {@link NullPointerException} when a part is missing. */
        public Area {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(span, "span");
        }
    }

    /** Copies the list; throws {@link IllegalArgumentException} when areas overlap or are out of order. */
    public Mask {
        areas = List.copyOf(areas);
        for (int i = 1; i < areas.size(); i++) {
            if (areas.get(i).span().start() < areas.get(i - 1).span().end()) {
                throw new IllegalArgumentException("the areas of a mask must be in order and apart, but were " + areas);
            }
        }
    }

    /** Whether nothing is hidden. */
    public boolean isEmpty() {
        return areas.isEmpty();
    }

    /** Whether a stretch of the statement holds something that is hidden. */
    public boolean hides(Span span) {
        int low = 0;
        int high = areas.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (areas.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < areas.size() && areas.get(low).span().overlaps(span);
    }

    /**
     * The text of the statement with a star for every character that is hidden, as wide as it.
     *
     * @throws IndexOutOfBoundsException when the text is shorter than that of the statement
     */
    public String apply(String text) {
        if (areas.isEmpty()) {
            return text;
        }
        var shown = new StringBuilder(text);
        for (Area area : areas) {
            for (int i = area.span().start(); i < area.span().end(); i++) {
                shown.setCharAt(i, shown.charAt(i) < 0x80 ? '*' : '＊');
            }
        }
        return shown.toString();
    }
}
