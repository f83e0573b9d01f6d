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
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Lexicon lexicon;
    private final Alternatives alternatives;

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
                elements.add(new Pattern.Element(test(source.substring(at + 1, close)), gap, reach));
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
        int without = HitTest.ASSERTED;
        int with = 0;
        HitTest.At at = HitTest.At.ANYWHERE;
        Set<Agent> agents = EnumSet.noneOf(Agent.class);
        Set<Source> sources = EnumSet.noneOf(Source.class);
        Set<Time> times = EnumSet.noneOf(Time.class);
        Set<Modality> modalities = EnumSet.noneOf(Modality.class);
        Set<Turn> turns = EnumSet.noneOf(Turn.class);
        Set<Speaker> speakers = EnumSet.noneOf(Speaker.class);
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            switch (key) {
                case "any" -> without = 0;
                case "body" -> without |= Hits.HEADING;
                case "negated" -> {
                    without &= ~Hits.NEGATED;
                    with |= Hits.NEGATED;
                }
                case "ifs" -> without &= ~Hits.IRREAL;
                case "titles" -> without &= ~Hits.HEADING;
                case "quoted" -> without &= ~Hits.QUOTED;
                case "at" ->
                    at = values(HitTest.At.class, part, value).iterator().next();
                case "by" -> agents = values(Agent.class, part, value);
                case "known" -> sources = values(Source.class, part, value);
                case "time" -> times = values(Time.class, part, value);
                case "modality" -> modalities = values(Modality.class, part, value);
                case "turn" -> turns = values(Turn.class, part, value);
                case "speaker" -> speakers = values(Speaker.class, part, value);
                default ->
                    throw new IllegalArgumentException(
                            "unknown '" + part + "' in <" + body + ">; allowed: any, body, negated,"
                                    + " ifs, titles, quoted, at=, by=, known=, time=, modality=, turn=, speaker=");
            }
        }
        int alternative = alternatives.number(groups);
        return new HitTest(alternative, without, with, at, agents, sources, times, modalities, turns, speakers);
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

    private static <E extends Enum<E>> Set<E> values(Class<E> type, String part, String value) {
        Set<E> values = EnumSet.noneOf(type);
        for (String name : value.split("\\|", -1)) {
            E found = null;
            for (E constant : type.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                    found = constant;
                }
            }
            if (found == null) {
                throw new IllegalArgumentException("unknown value '" + name + "' in '" + part + "'; allowed: "
                        + Arrays.stream(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")));
            }
            values.add(found);
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
