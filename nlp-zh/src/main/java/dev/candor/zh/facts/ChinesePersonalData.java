package dev.candor.zh.facts;

import dev.candor.Fact;
import dev.candor.Mask;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.clause.PersonalDatum;
import dev.candor.internal.language.PersonalDataFinder;
import dev.candor.internal.text.NormalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Personal data that no statement should show: numbers of identity cards of the mainland, Taiwan and Hong Kong and of
 * passports, private phones, bank cards, and the full name and the home of somebody harmed beside health or age. Numbers for
 * the public, accounts of bodies, surnames with a form of address, {@code 李某}, officials and who signs are none of it.
 * Immutable and safe for use by many threads; the cost is linear.
 */
public final class ChinesePersonalData implements PersonalDataFinder {

    private static final Words FORMS_OF_ADDRESS =
            Words.of("先生 女士 小姐 老师 师傅 同学 医生 医师 大夫 护士 阿姨 奶奶 爷爷 警官 教练 律师 教授 博士 老板 姐 哥 叔 姨 嫂 伯 爷");

    private static final int CUE_WITHIN = 14;
    private static final int SENTENCE_AT_MOST = 120;
    private static final int HOME_AT_MOST = 24;
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10x98765432";

    private final Vocabulary vocabulary;
    private final Words idCues;
    private final Words cardCues;
    private final Words businessAccounts;
    private final Words phoneCues;
    private final Words callUs;
    private final Words otherCodes;
    private final Words harmed;
    private final Words health;
    private final Words homeCues;
    private final Words homeParts;
    private final Words consent;

    /** Reads the lexicon; build one and share it. */
    public ChinesePersonalData(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        LexiconFile lexicon = LexiconFile.read("personal.txt");
        idCues = lexicon.words("id-cues");
        cardCues = lexicon.words("card-cues");
        businessAccounts = lexicon.words("business-accounts");
        phoneCues = lexicon.words("phone-cues");
        callUs = lexicon.words("call-us");
        otherCodes = lexicon.words("other-codes");
        harmed = lexicon.words("harmed");
        health = lexicon.words("health");
        homeCues = lexicon.words("home-cues");
        homeParts = lexicon.words("home-parts");
        consent = lexicon.words("consent");
    }

    @Override
    public List<PersonalDatum> find(NormalizedText text, List<FoundFact> facts) {
        var reading = new Reading(text, vocabulary, 0, Optional.empty());
        List<PersonalDatum> found = new ArrayList<>();
        for (int at = text.nextMark(0); at < text.length(); at = text.nextMark(at + 1)) {
            if (isDigit(text.charAt(at)) && !reading.isDigit(at - 1) && !reading.isOneOf(at - 1, ".*-+")) {
                at = Math.max(at, number(reading, at, found) - 1);
            }
        }
        addPeople(reading, facts, found);
        return apart(found);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Adds the number at {@code at} when it is personal, and answers where it ends. */
    private int number(Reading text, int at, List<PersonalDatum> found) {
        int end = numberEnd(text, at);
        int start = at;
        while (text.isLatin(start - 1) && at - start < 2) {
            start--;
        }
        if (text.isAlphanumeric(start - 1) || text.at(end) == '*' || end - at < 6) {
            return end;
        }
        String digits = digits(text, at, end);
        String letters = text.folded(start, at);
        if (isIdNumber(text, start, digits, letters)) {
            int close = text.at(end) == '（' && text.at(end + 2) == '）' ? end + 3 : end;
            found.add(new PersonalDatum(Mask.Kind.ID_NUMBER, start, close));
        } else if (letters.isEmpty() && isPrivatePhone(text, at, end, digits)) {
            found.add(new PersonalDatum(Mask.Kind.PHONE, at, end));
        } else if (letters.isEmpty() && isBankCard(text, at, digits)) {
            found.add(new PersonalDatum(Mask.Kind.BANK_CARD, at, end));
        }
        return end;
    }

    /** Digits with blanks or hyphens between groups, and the letter that may end an identity number. */
    private static int numberEnd(Reading text, int at) {
        int end = at;
        while (text.isDigit(end) || (text.isOneOf(end, " -") && text.isDigit(end + 1))) {
            end++;
        }
        return text.at(end) == 'x' && !text.isAlphanumeric(end + 1) ? end + 1 : end;
    }

    private static String digits(Reading text, int start, int end) {
        var digits = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            if (text.isAlphanumeric(i)) {
                digits.append(text.at(i));
            }
        }
        return digits.toString();
    }

    private boolean isIdNumber(Reading text, int start, String digits, String letters) {
        boolean cued = isCued(text, start, idCues);
        if (letters.isEmpty()) {
            boolean other = isCued(text, start, otherCodes);
            return digits.length() == 18 ? cued || (!other && isValidId(digits)) : digits.length() == 15 && cued;
        }
        boolean shape = digits.length() >= 6 && digits.length() <= 9;
        return shape && cued && !digits.endsWith("x");
    }

    /** A number of the mainland: region, birthday, order and check digit; GB 11643-1999. */
    private static boolean isValidId(String digits) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            if (digits.charAt(i) == 'x') {
                return false;
            }
            sum += ID_WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int year = Integer.parseInt(digits, 6, 10, 10);
        int month = Integer.parseInt(digits, 10, 12, 10);
        int day = Integer.parseInt(digits, 12, 14, 10);
        boolean born = year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return born && ID_CHECKS.charAt(sum % 11) == digits.charAt(17);
    }

    /** A mobile number that somebody gave: said to be theirs, or beside who is harmed; not one for the public to call. */
    private boolean isPrivatePhone(Reading text, int start, int end, String digits) {
        boolean mainland = digits.length() == 11 && digits.charAt(0) == '1' && digits.charAt(1) >= '3';
        boolean taiwan = digits.length() == 10 && digits.startsWith("09");
        if (!(mainland || taiwan) || isCued(text, start, otherCodes) || isCued(text, start, callUs)) {
            return false;
        }
        return isCued(text, start, phoneCues) || has(text, text.sentenceStart(start), sentenceEnd(text, end), harmed);
    }

    /** Between 16 and 19 digits with the check digit of ISO/IEC 7812, or after a word for a card. */
    private boolean isBankCard(Reading text, int start, String digits) {
        if (digits.length() < 16 || digits.length() > 19 || digits.endsWith("x") || isCued(text, start, otherCodes)) {
            return false;
        }
        boolean business = has(text, text.sentenceStart(start), start, businessAccounts);
        boolean issuer = "3456".indexOf(digits.charAt(0)) >= 0;
        return !business && (isCued(text, start, cardCues) || (issuer && isLuhn(digits)));
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** Whether a word stands shortly before, in the same sentence. */
    private static boolean isCued(Reading text, int at, Words cues) {
        for (int end = at; end > Math.max(0, at - CUE_WITHIN); end--) {
            if (cues.endingAt(text, end) != null) {
                return true;
            }
            if (text.isOneOf(end - 1, "。；！？\n")) {
                return false;
            }
        }
        return false;
    }

    /** Names of people harmed who are shown with health, age or home, wherever they stand; and their homes. */
    private void addPeople(Reading text, List<FoundFact> facts, List<PersonalDatum> found) {
        Set<String> exposed = new LinkedHashSet<>();
        for (int i = 0; i < facts.size(); i++) {
            FoundFact fact = facts.get(i);
            if (isFullName(text, fact) && isHarmed(text, facts, i)) {
                int start = text.sentenceStart(fact.start());
                int end = sentenceEnd(text, fact.end());
                int home = has(text, start, end, consent) ? -1 : home(text, start, end);
                if (home >= 0) {
                    found.add(new PersonalDatum(Mask.Kind.HOME, home, homeEnd(text, home)));
                }
                if (home >= 0 || isExposed(text, facts, i, start, end)) {
                    exposed.add(fact.value());
                }
            }
        }
        for (FoundFact fact : facts) {
            if (fact.kind() == Fact.Kind.PERSON && exposed.contains(fact.value())) {
                found.add(new PersonalDatum(Mask.Kind.NAME, fact.start(), fact.end()));
            }
        }
    }

    /** Not {@code 李某}, {@code 李女士} or a letter. */
    private static boolean isFullName(Reading text, FoundFact fact) {
        int length = fact.end() - fact.start();
        return fact.kind() == Fact.Kind.PERSON
                && length >= 2
                && length <= 4
                && text.isHanOnly(fact.start(), fact.end())
                && fact.value().indexOf('某') < 0
                && !isAddress(text, fact);
    }

    private static boolean isAddress(Reading text, FoundFact fact) {
        return FORMS_OF_ADDRESS.endingAt(text, fact.end()) != null;
    }

    /** Whether a word for somebody harmed stands right before the name, and no office beside it. */
    private boolean isHarmed(Reading text, List<FoundFact> facts, int index) {
        FoundFact name = facts.get(index);
        boolean before = index > 0 && isOffice(facts.get(index - 1), name.start());
        boolean behind = index + 1 < facts.size() && isOffice(facts.get(index + 1), name.end());
        return !before && !behind && isCued(text, name.start(), harmed);
    }

    private static boolean isOffice(FoundFact fact, int beside) {
        return fact.kind() == Fact.Kind.ROLE
                && (Math.abs(fact.end() - beside) <= 1 || Math.abs(fact.start() - beside) <= 1);
    }

    /** Whether the sentence from one place to another shows health or age beside a name, and no consent. */
    private boolean isExposed(Reading text, List<FoundFact> facts, int name, int start, int end) {
        if (has(text, start, end, consent)) {
            return false;
        }
        boolean shown = has(text, start, end, health);
        for (int i = name - 1; i >= 0 && facts.get(i).start() >= start; i--) {
            shown |= isAge(facts.get(i));
        }
        for (int i = name + 1; i < facts.size() && facts.get(i).start() < end; i++) {
            shown |= isAge(facts.get(i));
        }
        return shown;
    }

    private static boolean isAge(FoundFact fact) {
        return fact.kind() == Fact.Kind.COUNT && fact.value().endsWith("岁");
    }

    /** Where the address of a home starts between two places, or -1. */
    private int home(Reading text, int start, int end) {
        for (int i = start; i < end; i++) {
            int cue = homeCues.endFrom(text, i);
            if (cue > i && homeEnd(text, cue) > cue) {
                return cue;
            }
        }
        return -1;
    }

    /** Where an address ends with a house, a door or a quarter; {@code start} when there is none. */
    private int homeEnd(Reading text, int start) {
        int end = start;
        for (int i = start;
                i < start + HOME_AT_MOST && (text.isHan(i) || text.isAlphanumeric(i) || text.at(i) == '-');
                i++) {
            int part = homeParts.endFrom(text, i);
            if (part > i && i > start) {
                end = part;
            }
        }
        return end;
    }

    private static int sentenceEnd(Reading text, int at) {
        int end = at;
        while (end < text.length() && end - at < SENTENCE_AT_MOST && !text.isOneOf(end, "。！？；\n")) {
            end++;
        }
        return end;
    }

    private static boolean has(Reading text, int start, int end, Words words) {
        for (int i = start; i < end; i++) {
            if (words.startingAt(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** In order; of what overlaps the first, and the longer of two that start alike. */
    private static List<PersonalDatum> apart(List<PersonalDatum> found) {
        found.sort(Comparator.comparingInt(PersonalDatum::start).thenComparingInt(datum -> -datum.end()));
        List<PersonalDatum> apart = new ArrayList<>();
        for (PersonalDatum datum : found) {
            if (apart.isEmpty() || datum.start() >= apart.get(apart.size() - 1).end()) {
                apart.add(datum);
            }
        }
        return List.copyOf(apart);
    }
}
