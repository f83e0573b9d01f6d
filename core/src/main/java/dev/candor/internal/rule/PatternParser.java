package dev.candor.internal.rule;

import dev.candor.internal.clause.Agent;
import dev.candor.internal.clause.Modality;
import dev.candor.internal.clause.Source;
import dev.candor.internal.clause.Speaker;
import dev.candor.internal.clause.Time;
import dev.candor.internal.clause.Turn;
import dev.candor.internal.match.Hits;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Parses the pattern language of cards.
 *
 * <pre>
 * &lt;agent.outsider&gt; .. &lt;act.failure&gt;          both in one clause, in this order
 * &lt;act.failure by=outsider time=past&gt;        an act whose clause has this reading
 * &lt;mark.cause.open&gt; ..8 &lt;agent.outsider&gt;     at most eight characters between
 * &lt;act.own&gt; ... &lt;turn.but&gt;                   in one sentence, across clauses
 * &lt;act.promise&gt; &lt;object.generic at=end&gt;      directly one after the other
 * &lt;act.own|act.remedy any&gt;                   negated, wished, quoted ones too
 * &lt;act.deny negated&gt;                          only negated ones
 * </pre>
 */
final class PatternParser {

    private static final int WHOLE_CLAUSE = 1 << 20;
    private static final int DIGITS = 4;

    /** Which hits an element accepts beside those of asserted facts. */
    private enum Flag {
        ANY,
        /** Not in titles, whatever else. */
        BODY,
        /** Only negated ones. */
        NEGATED,
        IFS,
        TITLES,
        QUOTED
    }

    /** What an element asks of the clause of a hit. */
    private enum Slot {
        AT,
        BY,
        KNOWN,
        TIME,
        MODALITY,
        TURN,
        SPEAKER
    }

    private final Lexicon lexicon;
    private final Alternatives alternatives;
    /** What was parsed, by its text: many patterns ask for the same. */
    private final Map<String, HitTest> tests = new HashMap<>();

    /** A parser that adds what patterns ask for to {@code alternatives}. */
    PatternParser(Lexicon lexicon, Alternatives alternatives) {
        this.lexicon = lexicon;
        this.alternatives = alternatives;
    }

    /** Throws {@link IllegalArgumentException} that quotes the fragment. */
    Pattern parse(String source) {
        List<Pattern.Element> elements = new ArrayList<>();
        Pattern.Gap gap = Pattern.Gap.ADJACENT;
        int reach = 0;
        int at = 0;
        boolean gapSeen = false;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '<') {
                int close = source.indexOf('>', at);
                if (close < 0) {
                    throw new IllegalArgumentException("'<' is not closed in '" + source.substring(at) + "'");
                }
                elements.add(new Pattern.Element(
                        tests.computeIfAbsent(source.substring(at + 1, close), this::test), gap, reach));
                gap = Pattern.Gap.ADJACENT;
                reach = 0;
                gapSeen = false;
                at = close + 1;
            } else if (source.startsWith("..", at) && !gapSeen && !elements.isEmpty()) {
                gapSeen = true;
                int dots = at;
                boolean sentence = source.startsWith("...", at);
                at += sentence ? 3 : 2;
                int digits = at;
                while (at < source.length() && Character.isDigit(source.charAt(at))) {
                    at++;
                }
                if (at - digits > DIGITS || (sentence && at > digits)) {
                    throw new IllegalArgumentException("'" + source.substring(dots, at)
                            + "' is no gap; allowed: '..', '...' and '..' with at most " + DIGITS + " digits");
                }
                gap = sentence ? Pattern.Gap.SENTENCE : Pattern.Gap.CLAUSE;
                reach = digits == at ? WHOLE_CLAUSE : Integer.parseInt(source.substring(digits, at));
            } else {
                throw new IllegalArgumentException("expected <group>, '..' or '...' at '" + source.substring(at) + "'");
            }
        }
        if (elements.isEmpty() || gapSeen) {
            throw new IllegalArgumentException("a pattern starts and ends with <group>, but was '" + source + "'");
        }
        return new Pattern(elements);
    }

    private HitTest test(String body) {
        List<String> parts = words(body);
        List<Integer> groups = new ArrayList<>();
        for (String group : parts.get(0).split("\\|", -1)) {
            int id = lexicon.group(group);
            if (id < 0) {
                throw new IllegalArgumentException("unknown group '" + group + "'" + suggestion(group));
            }
            groups.add(id);
        }
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        Map<Slot, String> slots = new EnumMap<>(Slot.class);
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            Flag flag = equals < 0 ? Keywords.constant(Flag.class, part) : null;
            Slot slot = equals < 0 ? null : Keywords.constant(Slot.class, part.substring(0, equals));
            if (flag != null) {
                flags.add(flag);
            } else if (slot == null) {
                throw new IllegalArgumentException(
                        "unknown '" + part + "' in <" + body + ">; allowed: " + Keywords.list(Flag.class) + ", "
                                + Keywords.list(Slot.class).replace(",", "=,") + "=");
            } else if (slots.put(slot, part.substring(equals + 1)) != null) {
                throw new IllegalArgumentException("'" + Keywords.of(slot) + "=' stands twice in <" + body + ">");
            }
        }
        Set<HitTest.At> at = values(HitTest.At.class, Slot.AT, slots);
        if (at.size() > 1) {
            throw new IllegalArgumentException(
                    "'at=' has one value, but was '" + slots.get(Slot.AT) + "' in <" + body + ">");
        }
        return new HitTest(
                alternatives.number(groups),
                refused(flags),
                flags.contains(Flag.NEGATED) ? Hits.NEGATED : 0,
                at.isEmpty() ? HitTest.At.ANYWHERE : at.iterator().next(),
                values(Agent.class, Slot.BY, slots),
                values(Source.class, Slot.KNOWN, slots),
                values(Time.class, Slot.TIME, slots),
                values(Modality.class, Slot.MODALITY, slots),
                values(Turn.class, Slot.TURN, slots),
                values(Speaker.class, Slot.SPEAKER, slots));
    }

    /** The flags that a hit must not have. */
    private static int refused(Set<Flag> flags) {
        int refused = flags.contains(Flag.ANY) ? 0 : HitTest.ASSERTED;
        refused &= flags.contains(Flag.NEGATED) ? ~Hits.NEGATED : ~0;
        refused &= flags.contains(Flag.IFS) ? ~Hits.IRREAL : ~0;
        refused &= flags.contains(Flag.TITLES) ? ~Hits.HEADING : ~0;
        refused &= flags.contains(Flag.QUOTED) ? ~Hits.QUOTED : ~0;
        return refused | (flags.contains(Flag.BODY) ? Hits.HEADING : 0);
    }

    /** What stands between blanks; an empty word when there is nothing else. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words.isEmpty() ? List.of("") : words;
    }

    /** The values that a slot has; none when it does not stand there. */
    private static <E extends Enum<E>> Set<E> values(Class<E> type, Slot slot, Map<Slot, String> slots) {
        Set<E> values = EnumSet.noneOf(type);
        String given = slots.get(slot);
        if (given == null) {
            return values;
        }
        for (String name : given.split("\\|", -1)) {
            E value = Keywords.constant(type, name);
            if (value == null) {
                throw new IllegalArgumentException("unknown value '" + name + "' in '" + Keywords.of(slot) + "=" + given
                        + "'; allowed: " + Keywords.list(type));
            }
            values.add(value);
        }
        return values;
    }

    private String suggestion(String group) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return lexicon.groups().stream()
                .min(Comparator.comparingInt(name -> distance.apply(name, group)))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }
}
