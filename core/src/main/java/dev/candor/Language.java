package dev.candor;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.data.PackedWriter;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.LanguageParts;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.SentenceCutter;
import dev.candor.internal.language.WordCutter;
import dev.candor.internal.rule.CardPacker;
import dev.candor.internal.rule.Match;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.tokenize.Tokenizer;

/**
 * A language that a {@link Grader} can read, from an artifact such as {@code candor-nlp-zh}. Immutable and thread-safe, as
 * far as the components given to it are.
 */
public final class Language {

    private final LanguageParts parts;
    private final LanguageReader reader;

    private Language(LanguageParts parts) {
        this.parts = parts;
        this.reader = new LanguageReader(parts);
    }

    /** For artifacts that bring a language; not part of the public contract. */
    @SuppressWarnings("exports")
    public static Language of(LanguageParts parts) {
        return new Language(parts);
    }

    /** The BCP 47 language, such as {@code zh}. */
    public String id() {
        return parts.id();
    }

    /** Language, version and content hash of cards and lexicons, such as {@code zh-0.1.0+ab12cd34}. */
    public Ruleset ruleset() {
        return new Ruleset(parts.id(), parts.version(), parts.hash());
    }

    /** The cards of this language. */
    public List<Card> cards() {
        return parts.cards();
    }

    /** The same language with words cut by another OpenNLP tokenizer, which the hash of the ruleset does not tell. */
    public Language withTokenizer(Tokenizer tokenizer) {
        Objects.requireNonNull(tokenizer, "tokenizer");
        return new Language(parts.withWords(WordCutter.of(tokenizer)));
    }

    /**
     * The same language with sentences cut by another OpenNLP detector, which the hash of the ruleset does not tell; it sees
     * normalised text.
     */
    public Language withSentenceDetector(SentenceDetector sentences) {
        Objects.requireNonNull(sentences, "sentences");
        return new Language(parts.withSentences(SentenceCutter.of(sentences)));
    }

    /**
     * The same language with further cards. The hash of the ruleset tells what they say, not where they stand.
     *
     * @throws IllegalArgumentException listing every problem of the cards with file and line
     */
    public Language withCards(List<Card> cards) {
        if (cards.isEmpty()) {
            return this;
        }
        List<Card> all = new ArrayList<>(parts.cards());
        all.addAll(cards);
        return new Language(parts.withCards(all, hashWith(cards)));
    }

    /** A hash of what there is and what further cards say. */
    private String hashWith(List<Card> cards) {
        PackedWriter content = new PackedWriter();
        content.text(parts.hash());
        CardPacker.writeContent(cards, content);
        var bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray());
            return HexFormat.of().formatHex(digest).substring(0, 8);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256 and writes to memory", e);
        }
    }

    /**
     * Where a card of this language matches a text, by start; a match of the whole document covers the whole text. For
     * testing cards: it takes texts of any length and applies no scoring.
     *
     * @throws IllegalArgumentException when no card has this id
     */
    public List<Span> matches(String card, String text) {
        Card named = parts.cards().stream()
                .filter(c -> c.id().equals(card))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no card has the id '" + card + "'"));
        Reading reading = reader.read(Statement.of(text));
        List<Match> matches = reader.match(reading);
        return (named.isOpinion() ? reader.review(reading, matches).matches() : matches)
                .stream()
                        .filter(match -> match.card().id().equals(card))
                        .map(match -> match.isDocument()
                                ? new Span(0, text.length())
                                : reading.text().toOriginal(match.start(), match.end()))
                        .sorted()
                        .distinct()
                        .toList();
    }

    /** What this language brings for cases, read anew at each call; not part of the public contract. */
    @SuppressWarnings("exports")
    public Optional<CaseData> caseData() {
        return parts.cases().map(Supplier::get);
    }

    /** For tools that look at readings, such as training; not part of the public contract. */
    @SuppressWarnings("exports")
    public LanguageReader reader() {
        return reader;
    }
}
