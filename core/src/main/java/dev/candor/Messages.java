package dev.candor;

import dev.candor.card.Card;
import java.util.IdentityHashMap;
import java.util.List;

/** The messages of all cards, each for itself, cut where the words of the text go in. Immutable and thread-safe. */
final class Messages {

    private static final String SLOT = "{0}";

    /** A message in one language: the words go in between the pieces. */
    private record Cut(List<String> pieces) {

        static Cut of(String message) {
            return new Cut(List.of(message.split("\\Q" + SLOT + "\\E", -1)));
        }

        String with(String words) {
            return switch (pieces.size()) {
                case 1 -> pieces.get(0);
                case 2 -> pieces.get(0).concat(words).concat(pieces.get(1));
                default -> String.join(words, pieces);
            };
        }
    }

    /** A message in both languages. */
    private record Message(Text plain, Cut zh, Cut en) {

        Text with(String words) {
            boolean slots = zh.pieces().size() + en.pieces().size() > 2;
            return slots ? new Text(zh.with(words), en.with(words)) : plain;
        }
    }

    private final IdentityHashMap<Card, Message> messages = new IdentityHashMap<>();

    Messages(List<Card> cards) {
        for (Card card : cards) {
            Text plain = card.message();
            messages.put(card, new Message(plain, Cut.of(plain.zh()), Cut.of(plain.en())));
        }
    }

    /** The message of a card about words of the text. */
    Text of(Card card, String words) {
        Message message = messages.get(card);
        if (message == null) {
            throw new IllegalArgumentException("'" + card.id() + "' is none of the cards of this grader");
        }
        return message.with(words);
    }
}
