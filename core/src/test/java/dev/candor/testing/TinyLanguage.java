package dev.candor.testing;

import dev.candor.Fact;
import dev.candor.Region;
import dev.candor.card.Card;
import dev.candor.card.CardReader;
import dev.candor.internal.clause.FoundFact;
import dev.candor.internal.language.FactScanner;
import dev.candor.internal.language.IssuerFinder;
import dev.candor.internal.language.LanguageParts;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.PersonalDataFinder;
import dev.candor.internal.language.SentenceCutter;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.match.Lexicon;
import dev.candor.internal.text.Folding;
import dev.candor.internal.text.NormalizedText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;
import opennlp.tools.util.Span;

/**
 * A Chinese of a few words: sentences end at 。！？ and line breaks, every two characters are a word, runs of digits are
 * counts.
 */
public final class TinyLanguage {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private TinyLanguage() {}

    /** A folding with these pairs, such as {@code 麼么}. */
    public static Folding folding(String... pairs) {
        return Folding.read(stream(String.join("\n", pairs)));
    }

    /**
     * A lexicon from lines such as {@code act.own: 负责 承担}; {@code =词} asks for word borders, {@code !词} is a mask,
     * {@code +group} includes another group.
     */
    public static Lexicon lexicon(String lines) {
        Lexicon.Builder lexicon = new Lexicon.Builder();
        for (String line : lines.lines().toList()) {
            int colon = line.indexOf(':');
            String group = line.substring(0, colon).strip();
            for (String word : BLANKS.split(line.substring(colon + 1).strip(), -1)) {
                String bare = word.substring(1);
                switch (word.charAt(0)) {
                    case '+' -> lexicon.include(group, bare);
                    case '!' -> lexicon.mask(bare);
                    case '=' -> {
                        lexicon.add(bare, group);
                        lexicon.border(bare);
                    }
                    default -> lexicon.add(word, group);
                }
            }
        }
        lexicon.add(LanguageReader.marker("fact.count"), "fact.count");
        for (String group : LanguageReader.FOUND) {
            lexicon.add(LanguageReader.marker(group), group);
        }
        return lexicon.build();
    }

    /** The cards of a YAML text. */
    public static List<Card> cards(String yaml) {
        return CardReader.read("cards.yaml", stream(yaml));
    }

    /** A language of these words and rules. */
    public static LanguageParts parts(Lexicon lexicon, List<Card> cards) {
        return parts("zh", lexicon, cards);
    }

    /** The same, called the language with this id. */
    public static LanguageParts parts(String id, Lexicon lexicon, List<Card> cards) {
        return new LanguageParts(
                id,
                "1.0.0",
                "cafe",
                folding("麼么", "們们"),
                lexicon,
                cards,
                SentenceCutter.of(new Stops()),
                WordCutter.of(new Pairs()),
                IssuerFinder.GIVEN,
                new Digits(),
                PersonalDataFinder.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The text as a stream of UTF-8. */
    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Stops implements SentenceDetector {

        @Override
        public String[] sentDetect(CharSequence text) {
            return Span.spansToStrings(sentPosDetect(text), text);
        }

        @Override
        public Span[] sentPosDetect(CharSequence text) {
            List<Span> spans = new ArrayList<>();
            int start = 0;
            for (int i = 0; i <= text.length(); i++) {
                boolean stop = i < text.length() && "。！？".indexOf(text.charAt(i)) >= 0;
                if (stop || i == text.length() || text.charAt(i) == '\n') {
                    int end = stop ? i + 1 : i;
                    if (end > start) {
                        spans.add(new Span(start, end));
                    }
                    start = i + 1;
                }
            }
            return spans.toArray(Span[]::new);
        }
    }

    private static final class Pairs implements Tokenizer {

        @Override
        public String[] tokenize(String text) {
            return Span.spansToStrings(tokenizePos(text), text);
        }

        @Override
        public Span[] tokenizePos(String text) {
            Span[] spans = new Span[(text.length() + 1) / 2];
            for (int i = 0; i < spans.length; i++) {
                spans[i] = new Span(2 * i, Math.min(text.length(), 2 * i + 2));
            }
            return spans;
        }
    }

    private static final class Digits implements FactScanner {

        @Override
        public Found scan(
                NormalizedText text,
                Optional<OffsetDateTime> publishedAt,
                Optional<Region> region,
                Collection<String> issuer) {
            List<FoundFact> facts = new ArrayList<>();
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
                if (digit && start < 0) {
                    start = i;
                } else if (!digit && start >= 0) {
                    facts.add(new FoundFact(Fact.Kind.COUNT, start, i, text.subSequence(start, i)));
                    start = -1;
                }
            }
            return new Found(facts, "");
        }
    }
}
