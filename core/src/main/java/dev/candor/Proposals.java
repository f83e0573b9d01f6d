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
                simplified.add(Rewrite.of(proposal.hans()));
                traditional.add(Rewrite.of(proposal.hant()));
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
}
