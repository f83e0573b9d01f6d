package dev.candor.zh.facts;

import dev.candor.Region;
import dev.candor.internal.language.FactScanner;
import dev.candor.internal.text.NormalizedText;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, times, amounts, counts, shares, numbers of documents and batches, ways to get in touch, laws, people,
 * bodies and places in a Chinese text. Precise rather than complete: what could also be something else is no fact.
 *
 * <p>One pass from left to right, line by line; every look back or ahead is bounded, so that the cost is linear. Immutable
 * and safe for use by many threads; never throws on any text.
 */
public final class ChineseFactScanner implements FactScanner {

    private static final Words CURRENCY_CODES = Words.of("rmb cny usd hkd twd ntd");

    private final Addresses addresses = new Addresses();
    private final Phones phones = new Phones();
    private final Versions versions = new Versions();
    private final Codes codes = new Codes();
    private final Dates dates = new Dates();
    private final OwnDate ownDate = new OwnDate(dates);
    private final Times times = new Times();
    private final Money money;
    private final Durations durations;
    private final Quantities quantities;
    private final Statutes statutes;
    private final Words endings;
    private final Bodies bodies;
    private final Places places;
    private final People people;
    private final Mentions mentions;
    private final Vocabulary vocabulary;
    private final Signs signs = new Signs();

    /** Reads the lexicons; build one and share it. */
    public ChineseFactScanner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        LexiconFile units = LexiconFile.read("units.txt");
        money = new Money(units);
        durations = new Durations(units);
        quantities = new Quantities(money, durations, new Counts(units));
        statutes = new Statutes(LexiconFile.read("statutes.txt"));
        LexiconFile names = LexiconFile.read("names.txt");
        var borders = new Borders(names);
        endings = names.words("endings");
        endings.all().forEach(Ending::of);
        bodies = new Bodies(names, borders);
        places = new Places(names, borders);
        people = new People(names, borders);
        mentions = new Mentions(names, borders, people, signs);
        announceAll();
    }

    private void announceAll() {
        Dates.announce(signs);
        Codes.announce(signs);
        Durations.announce(signs);
        statutes.announce(signs);
        people.announce(signs);
        mentions.announce(signs);
        signs.ends(Signs.ENDING, endings);
        for (char c : (Numeral.STARTS + "+《").toCharArray()) {
            signs.add(Signs.SHAPE, c);
        }
        for (char c = 'a'; c <= 'z'; c++) {
            signs.add(Signs.SHAPE, c);
        }
    }

    @Override
    public Found scan(
            NormalizedText text,
            Optional<OffsetDateTime> publishedAt,
            Optional<Region> region,
            Collection<String> issuer) {
        return scan(text, publishedAt, region, issuer, null);
    }

    /** A scanner of one draft: lines in which nothing can have changed are not read again. One thread. */
    @Override
    public FactScanner ofDraft() {
        var lines = new DraftLines();
        return (text, publishedAt, region, issuer) -> scan(text, publishedAt, region, issuer, lines);
    }

    private Found scan(
            NormalizedText text,
            Optional<OffsetDateTime> publishedAt,
            Optional<Region> region,
            Collection<String> issuer,
            @Nullable DraftLines known) {
        int today = publishedAt
                .map(time -> Day.of(time.toLocalDate()))
                .orElseGet(() -> ownDate.of(new Reading(text, vocabulary, 0, region)));
        var reading = new Reading(text, vocabulary, today, region);
        if (known != null) {
            known.begin(reading);
        }
        List<TextLine> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.lineEnd(start);
            if (start < end) {
                reading.open(start, end);
                if (known == null) {
                    read(reading);
                    lines.add(new TextLine(reading));
                } else {
                    lines.add(known.line(reading, this::read));
                }
            }
            start = end + 1;
        }
        return new Found(mentions.complete(reading, lines, issuer), today == 0 ? "" : Day.iso(today));
    }

    /** Reads the open line. */
    private void read(Reading reading) {
        int at = reading.start();
        while (at < reading.end()) {
            places.readKnown(reading, at);
            int kinds = signs.of(reading.at(at)) & Signs.READ;
            at = kinds == 0 ? at + 1 : Math.max(step(reading, at, kinds), at + 1);
        }
        places.dropBeginnings(reading);
    }

    /** Reads what starts or ends at {@code at} and answers where to go on. */
    private int step(Reading text, int at, int kinds) {
        if ((kinds & Signs.SHAPE) != 0) {
            return shape(text, at);
        }
        return text.isHan(at) ? han(text, at, kinds) : at + 1;
    }

    /** Reads what starts at {@code at} with a number, a Latin letter or a mark, and answers where to go on. */
    private int shape(Reading text, int at) {
        char c = text.at(at);
        if (text.isDigit(at)) {
            return digits(text, at);
        }
        if (text.isLatin(at)) {
            return latin(text, at);
        }
        if (c == '+') {
            return phones.readGrouped(text, at);
        }
        if (c == '《') {
            return statutes.read(text, at);
        }
        text.first().read(text, at);
        return Math.max(number(text), text.first().end());
    }

    private int digits(Reading text, int at) {
        int listed = listNumberEnd(text, at);
        if (listed > at) {
            return listed;
        }
        int end = shaped(text, at);
        if (end >= 0) {
            return end;
        }
        Numeral number = text.first();
        number.read(text, at);
        int numberEnd = number.end();
        boolean inside = text.isOneOf(at - 1, "./-_@:+*×")
                && text.isAlphanumeric(at - 2)
                && listNumberEnd(text, text.start()) != at;
        end = inside || text.isAlphanumeric(at - 1) ? -1 : quantities.readPhysical(text);
        if (end >= 0) {
            return end;
        }
        if (text.isLatin(numberEnd)) {
            return tokenEnd(text, numberEnd);
        }
        if (inside) {
            return numberEnd;
        }
        end = number(text);
        if (end < 0) {
            end = phones.readShort(text, at);
        }
        return Math.max(end, numberEnd);
    }

    /** Where the number of a list item ends before a date, as in {@code 1.10月23日} or {@code 2．2024年}; else {@code at}. */
    private static int listNumberEnd(Reading text, int at) {
        int point = at + (text.isDigit(at + 1) ? 2 : 1);
        if (at != text.start() || text.at(point) != '.') {
            return at;
        }
        int year = point + 1;
        if (text.startsWith(year, "20") && text.isDigit(year + 3) && text.at(year + 4) == '年') {
            return year;
        }
        int month = point + (text.isDigit(point + 2) ? 3 : 2);
        return text.isDigit(point + 1) && text.at(month) == '月' ? point + 1 : at;
    }

    /** What digits and marks of a certain shape say by themselves. */
    private int shaped(Reading text, int at) {
        int end = dates.readDigits(text, at);
        if (end < 0) {
            end = times.readDigits(text, at);
        }
        if (end < 0) {
            end = phones.readGrouped(text, at);
        }
        if (end < 0) {
            end = codes.readDocumentNumber(text, at);
        }
        if (end < 0) {
            end = codes.readIssue(text, at);
        }
        if (end < 0) {
            end = versions.read(text, at);
        }
        return end < 0 ? addresses.read(text, at) : end;
    }

    /** A number that has been read, with its unit. */
    private int number(Reading text) {
        int end = dates.read(text);
        if (end < 0) {
            end = times.read(text);
        }
        if (end < 0) {
            end = places.readBuilding(text);
        }
        return end < 0 ? quantities.read(text) : end;
    }

    private int latin(Reading text, int at) {
        int end = places.readEntrance(text, at);
        if (end < 0) {
            end = addresses.read(text, at);
        }
        if (end < 0) {
            end = versions.read(text, at);
        }
        if (end < 0) {
            end = codes.readCued(text, at);
        }
        if (end >= 0) {
            return end;
        }
        end = tokenEnd(text, at);
        int office = end - at <= 4 ? office(text, end) : end;
        if (office > end) {
            return office;
        }
        int currency = CURRENCY_CODES.endFrom(text, at);
        return currency > at && text.isDigit(currency) ? currency : end;
    }

    private int office(Reading text, int end) {
        Words.Word word = endings.endingAt(text, end);
        return word != null && Ending.OFFICE.isOf(word) ? people.readOffice(text, word, end) : end;
    }

    private static int tokenEnd(Reading text, int at) {
        int end = at;
        while (text.isAlphanumeric(end) || (text.at(end) == '-' && text.isAlphanumeric(end + 1) && end > at)) {
            end++;
        }
        return end;
    }

    private int han(Reading text, int at, int kinds) {
        int end = start(text, at, kinds);
        return end < 0 && (kinds & (Signs.ENDING | Signs.PEOPLE)) != 0 ? name(text, at + 1, kinds) : end;
    }

    /** What the word says that starts at {@code at}, or -1; {@code kinds} tells which words may. */
    private int start(Reading text, int at, int kinds) {
        int end = (kinds & Signs.DAY) == 0 ? -1 : dates.readWord(text, at);
        if (end < 0 && (kinds & Signs.CODE) != 0) {
            end = codes.readCued(text, at);
            end = end < 0 ? codes.readNumbered(text, at) : end;
            end = end < 0 && text.at(at) == '第' ? places.readBlock(text, at) : end;
        }
        if (end < 0 && (kinds & Signs.HALF) != 0) {
            end = durations.readHalf(text, at);
        }
        return end < 0 && (kinds & Signs.STATUTE) != 0 ? statutes.readKnown(text, at) : end;
    }

    /** The name whose last character is the one before {@code end}, or that follows there. */
    private int name(Reading text, int end, int kinds) {
        Words.@Nullable Word word = (kinds & Signs.ENDING) == 0 ? null : endings.endingAt(text, end);
        if (word == null) {
            return (kinds & Signs.PEOPLE) == 0 ? -1 : people.readNameAfterCue(text, end);
        }
        switch (Ending.of(word)) {
            case BODY, PART_OF_A_BODY -> bodies.readOrganisation(text, word, end);
            case BRANCH -> {
                bodies.readOrganisation(text, word, end);
                if (text.facts().end() < end) {
                    places.readSite(text, word, end);
                }
            }
            case NOVEL_BODY -> bodies.readNovel(text, word, end);
            case FIRM -> bodies.readOfPlace(text, end - word.length(), end);
            case AUTHORITY, AUTHORITY_OF_A_PLACE, AUTHORITY_ALONE_OR_NAMED, NAMED_AUTHORITY, NUMBERED ->
                bodies.readAgency(text, word, end);
            case DIVISION -> places.readDivision(text, word, end);
            case ROAD -> places.readRoad(text, word, end);
            case LANDSCAPE -> places.readLandscape(text, word, end);
            case SITE -> places.readSite(text, word, end);
            case NOVEL_SITE -> places.readStation(text, word, end);
            case PART_OF_A_PLACE -> places.readPart(text, word, end);
            case LINE -> places.readLine(text, word, end);
            case STAFF -> {
                return people.readStaff(text, end);
            }
            case ADDRESS -> people.readAddressed(text, word, end);
            case SOMEBODY -> people.readAnonymous(text, end - 1);
            case OCCUPATION -> {
                return people.readNameAfterCue(text, end);
            }
            case OFFICE -> {
                return people.readOffice(text, word, end);
            }
        }
        return end;
    }
}
