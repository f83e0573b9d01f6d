package dev.candor.internal.rule;

import dev.candor.Confidence;
import dev.candor.Criterion;
import dev.candor.Severity;
import dev.candor.Text;
import dev.candor.card.Card;
import dev.candor.internal.data.PackedReader;
import dev.candor.internal.data.PackedWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes cards that have been read and checked, and reads them again without looking twice. Stateless. */
public final class CardPacker {

    private CardPacker() {}

    /** Writes cards. */
    public static void write(List<Card> cards, PackedWriter out) {
        out.number(cards.size());
        for (Card card : cards) {
            write(card, out);
        }
    }

    /** Writes what cards say, without the places where they stand. */
    public static void writeContent(List<Card> cards, PackedWriter out) {
        write(cards.stream().map(CardPacker::withoutPlaces).toList(), out);
    }

    private static Card withoutPlaces(Card card) {
        return new Card(
                card.id(),
                card.criterion(),
                card.severity(),
                card.confidence(),
                card.title(),
                card.why(),
                card.message(),
                card.source(),
                card.patterns().stream().map(CardPacker::withoutPlace).toList(),
                card.unless(),
                card.rewrites(),
                card.flags(),
                card.allows(),
                "");
    }

    private static Card.Pattern withoutPlace(Card.Pattern pattern) {
        return new Card.Pattern(
                pattern.find(),
                pattern.mark(),
                pattern.vague(),
                pattern.severity(),
                pattern.when(),
                pattern.unless(),
                "");
    }

    /** Reads what {@link #write} wrote. */
    public static List<Card> read(PackedReader in) {
        Card[] cards = new Card[in.number()];
        for (int i = 0; i < cards.length; i++) {
            cards[i] = card(in);
        }
        return Arrays.asList(cards);
    }

    private static void write(Card card, PackedWriter out) {
        out.text(card.id());
        out.text(card.criterion().id());
        out.text(card.severity().id());
        out.text(card.confidence().id());
        write(card.title(), out);
        write(card.why(), out);
        write(card.message(), out);
        out.text(card.source());
        out.number(card.patterns().size());
        for (Card.Pattern pattern : card.patterns()) {
            out.text(pattern.find());
            out.text(pattern.mark().id());
            out.flag(pattern.vague());
            out.text(pattern.severity().map(Severity::id).orElse(""));
            writeTexts(pattern.when(), out);
            writeTexts(pattern.unless(), out);
            out.text(pattern.place());
        }
        writeTexts(card.unless(), out);
        out.number(card.rewrites().size());
        for (Card.Proposal proposal : card.rewrites()) {
            out.text(proposal.hans());
            out.text(proposal.hant());
        }
        writeTexts(card.flags(), out);
        writeTexts(card.allows(), out);
        out.text(card.place());
    }

    private static Card card(PackedReader in) {
        return new Card(
                in.text(),
                Criterion.of(in.text()),
                Severity.of(in.text()),
                Confidence.of(in.text()),
                text(in),
                text(in),
                text(in),
                in.text(),
                patterns(in),
                texts(in),
                proposals(in),
                texts(in),
                texts(in),
                in.text());
    }

    private static List<Card.Pattern> patterns(PackedReader in) {
        Card.Pattern[] patterns = new Card.Pattern[in.number()];
        for (int i = 0; i < patterns.length; i++) {
            patterns[i] = new Card.Pattern(
                    in.text(),
                    Card.Pattern.Mark.of(in.text()),
                    in.flag(),
                    severity(in),
                    texts(in),
                    texts(in),
                    in.text());
        }
        return Arrays.asList(patterns);
    }

    private static Optional<Severity> severity(PackedReader in) {
        String id = in.text();
        return id.isEmpty() ? Optional.empty() : Optional.of(Severity.of(id));
    }

    private static List<Card.Proposal> proposals(PackedReader in) {
        Card.Proposal[] proposals = new Card.Proposal[in.number()];
        for (int i = 0; i < proposals.length; i++) {
            proposals[i] = new Card.Proposal(in.text(), in.text());
        }
        return Arrays.asList(proposals);
    }

    private static void write(Text text, PackedWriter out) {
        out.text(text.zh());
        out.text(text.en());
    }

    private static Text text(PackedReader in) {
        return new Text(in.text(), in.text());
    }

    private static void writeTexts(List<String> texts, PackedWriter out) {
        out.number(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    private static List<String> texts(PackedReader in) {
        String[] texts = new String[in.number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = in.text();
        }
        return Arrays.asList(texts);
    }
}
