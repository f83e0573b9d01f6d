package dev.candor;

import dev.candor.card.Card;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The rewrites of all cards in both scripts, made once. Immutable and thread-safe. */
final class Proposals {

    private final IdentityHashMap<Card, List<Rewrite>> hans = new IdentityHashMap<>();
    private final IdentityHashMap<Card, List<Rewrite>> hant = new IdentityHashMap<>();

    Proposals(List<Card> cards) {
        for (Card card : cards) {
            List<Rewrite> simplified = new ArrayList<>();
            List<Rewrite> traditional = new ArrayList<>();
            for (Card.Proposal proposal : card.rewrites()) {
                simplified.add(rewrite(proposal.hans()));
                traditional.add(rewrite(proposal.hant()));
            }
            hans.put(card, List.copyOf(simplified));
            hant.put(card, List.copyOf(traditional));
        }
    }

    /** The rewrites of a card, in simplified characters. */
    List<Rewrite> simplified(Card card) {
        return hans.getOrDefault(card, List.of());
    }

    /** The rewrites of a card, in traditional characters. */
    List<Rewrite> traditional(Card card) {
        return hant.getOrDefault(card, List.of());
    }

    /** A proposal of a card or a need: to fill in when it has slots. */
    static Rewrite rewrite(String text) {
        List<String> slots = slots(text);
        return new Rewrite(slots.isEmpty() ? Rewrite.Kind.REPLACE : Rewrite.Kind.FILL, text, slots);
    }

    private static List<String> slots(String text) {
        List<String> slots = new ArrayList<>();
        for (int open = text.indexOf('〔'); open >= 0; open = text.indexOf('〔', open + 1)) {
            int close = text.indexOf('〕', open);
            if (close > open) {
                slots.add(text.substring(open + 1, close));
            }
        }
        return slots;
    }
}
