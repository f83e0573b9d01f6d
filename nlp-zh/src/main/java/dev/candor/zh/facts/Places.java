package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.internal.clause.FoundFact;

/**
 * Places, found by their last words: {@code 澄州市北渡区柳泉路}, {@code 岱河高速公路}, {@code 溪埔店}. A place starts at a sign that a
 * name starts, or goes on where a larger one ended. Immutable.
 */
final class Places {

    private static final int SITE_AT_MOST = 12;
    private static final int STATION_AT_MOST = 4;
    private static final int JOINED_AT_MOST = 8;

    private final Borders borders;
    private final Words notDivisions;
    private final Words cities;
    private final Words notRoads;
    private final Words notSites;
    private final Words notPlaces;
    private final Words notLandscapes;
    private final Words notStations;

    Places(LexiconFile names, Borders borders) {
        this.borders = borders;
        notDivisions = names.words("no-division-before");
        cities = names.words("city-names");
        notRoads = names.words("no-road-before");
        notSites = names.words("no-site-before");
        notPlaces = names.words("not-places");
        notLandscapes = names.words("no-landscape");
        notStations = names.words("no-station-before");
    }

    /** A place that everybody knows, unless its characters belong to other words as well. */
    void readKnown(Reading text, int at) {
        int end = text.placeEnd(at);
        boolean origin = text.isOneOf(end, "籍语裔菜式") || Numeral.startsWith(text.at(at - 1));
        if (end == at
                || origin
                || Numeral.startsWith(text.at(at))
                || notPlaces.endFrom(text, at) == end
                || text.wordEnd(at - 1) > at
                || text.wordEnd(at - 2) > at) {
            return;
        }
        for (int i = at + 1; i < end; i++) {
            if (text.wordEnd(i) > end) {
                return;
            }
        }
        add(text, at, end);
    }

    /** A province, city, county, district or town. */
    void readDivision(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        boolean known = cities.startBefore(text, end) < end;
        if (!known
                && (notDivisions.startBefore(text, suffix) < suffix
                        || !text.isHan(suffix - 1)
                        || Numeral.startsWith(text.at(suffix - 1)))) {
            return;
        }
        int whole = joinedStart(text, suffix, word.length() > 1 ? 4 : 3);
        if (whole >= 0) {
            add(text, whole, end);
            return;
        }
        boolean wide = "省市州县".indexOf(word.text().charAt(word.length() - 1)) >= 0 || word.length() > 1;
        int start = borders.start(text, suffix, wide ? 3 : 2);
        if (start >= 0 && suffix - start >= 2 && (wide || isPlaced(text, start))) {
            add(text, start, end);
        }
    }

    /** Whether a small division starts after a sign stronger than a mark: a venue has its {@code 滑梯区} too. */
    private static boolean isPlaced(Reading text, int start) {
        FoundFact last = text.facts().last();
        boolean listed =
                last != null && last.kind() == Fact.Kind.PLACE && last.end() == start - 1 && text.at(start - 1) == '、';
        return listed || (text.isHan(start - 1) && text.at(start - 1) != '了');
    }

    /** A road, with the number of the house when there is one. */
    void readRoad(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        if (!text.isHan(suffix - 1) || notRoads.startBefore(text, suffix) < suffix) {
            return;
        }
        int number = houseEnd(text, end);
        int start = joinedStart(text, suffix, 6);
        if (start < 0) {
            boolean telling =
                    number > end || word.text().startsWith("高速") || word.text().equals("大道") || isCrossed(text, end);
            start = borders.start(text, suffix, 5);
            start = telling || isAfterRoad(text, start) || isWhere(text, start, end) ? start : -1;
        }
        if (start >= 0 && suffix - start >= 2) {
            add(text, start, number);
        }
    }

    /** {@code 桐岭路与柏安街}: the second road is named right after. */
    private static boolean isCrossed(Reading text, int at) {
        if (!text.isOneOf(at, "与和")) {
            return text.startsWith(at, "交叉口");
        }
        for (int i = at + 3; i <= at + 5; i++) {
            if (text.isOneOf(i, "路街") || text.startsWith(i, "大道")) {
                return true;
            }
        }
        return false;
    }

    /** {@code 在合欢路}: a name of two characters after a word for where, and no word that everybody knows. */
    private static boolean isWhere(Reading text, int start, int end) {
        return start > 0
                && end - start == 3
                && text.isOneOf(start - 1, "在于到至沿往")
                && text.wordEnd(start) < end
                && text.wordEnd(start + 1) < end;
    }

    private static boolean isAfterRoad(Reading text, int start) {
        FoundFact last = text.facts().last();
        return last != null
                && last.kind() == Fact.Kind.PLACE
                && last.end() == start - 1
                && text.isOneOf(start - 1, "与和");
    }

    /** A river, a lake, a hill: {@code 澜江}. */
    void readLandscape(Reading text, Words.Word word, int end) {
        int start = borders.start(text, end - word.length(), 2);
        boolean name = start >= 0
                && !Numeral.startsWith(text.at(start))
                && end - start >= 2
                && notLandscapes.endingAt(text, end) == null
                && text.isHanOnly(start, end)
                && text.wordEnd(start) == start;
        if (name && text.wordEnd(end - word.length()) <= end && text.wordEnd(start - 1) <= start) {
            add(text, start, end);
        }
    }

    /** A shop, a station, a building. */
    void readSite(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        boolean person = text.at(end) == '员' && text.at(end + 1) != '工';
        if (person
                || notSites.startBefore(text, suffix) < suffix
                || !(text.isHan(suffix - 1) || text.isAlphanumeric(suffix - 1))) {
            return;
        }
        int start = joinedStart(text, suffix, JOINED_AT_MOST);
        if (start < 0) {
            start = borders.start(text, suffix, SITE_AT_MOST);
        }
        if (start >= 0 && suffix - start >= 2) {
            add(text, start, end);
        }
    }

    /** A station or another site of one character: {@code 兰塘站} starts with what no dictionary knows. */
    void readStation(Reading text, Words.Word word, int end) {
        int suffix = end - word.length();
        if (notStations.endingAt(text, suffix) != null) {
            return;
        }
        int start = joinedStart(text, suffix, STATION_AT_MOST);
        if (start < 0) {
            start = borders.novelStart(text, suffix, STATION_AT_MOST);
        }
        if (start >= 0 && text.wordEnd(suffix - 1) < end && text.wordEnd(suffix) <= end) {
            add(text, start, end);
        }
    }

    /** Adds a place, but for the head of a title or a brand in quotation marks: {@code “静山篇”}. */
    private static void add(Reading text, int start, int end) {
        if (text.at(start - 1) == '“' && text.isHan(end)) {
            return;
        }
        text.facts().add(Fact.Kind.PLACE, start, end, text.written(start, end));
    }

    /** Where the place or the body starts that ends a few name characters before {@code suffix}, or -1. */
    private int joinedStart(Reading text, int suffix, int most) {
        FoundFact last = text.facts().last();
        if (last == null
                || (last.kind() != Fact.Kind.PLACE && last.kind() != Fact.Kind.ORGANISATION)
                || last.end() >= suffix
                || suffix - last.end() > most) {
            return -1;
        }
        for (int i = last.end() + 1; i <= suffix; i++) {
            if (!text.isHan(i - 1) || borders.isBorder(text, i)) {
                return -1;
            }
        }
        return last.start();
    }

    /** Where the number of a house ends: {@code 88号}, {@code 3弄12号}. */
    private static int houseEnd(Reading text, int at) {
        int end = at;
        Numeral number = text.part();
        while (number.read(text, end) && text.isOneOf(number.end(), "号弄巷段") && number.isPlain()) {
            end = number.end() + 1;
        }
        return end;
    }
}
