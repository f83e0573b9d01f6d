package dev.candor.internal.opinion;

import dev.candor.card.Card;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.rule.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides which disclosures a text shows, and where: the clearest sentence shows what is shown, at the words that a rule found
 * there, else at those that weigh most. Of what is not shown the clearest sentence where a rule found anything pretends to.
 * Immutable and thread-safe.
 */
final class DisclosureJudge {

    private final DisclosureModel model;
    private final WholeText text;
    private final TellingClauses telling;
    /** By disclosure the target of the sentence model that it is, and a card that stands for it. */
    private final int[] targets;

    private final Card[] cards;

    DisclosureJudge(OpinionModel opinion, WholeText text, TellingClauses telling, List<Card> cards) {
        this.model = opinion.disclosures();
        this.text = text;
        this.telling = telling;
        this.targets =
                model.items().stream().mapToInt(opinion.sentences()::target).toArray();
        this.cards = model.items().stream().map(item -> cardOf(item, cards)).toArray(Card[]::new);
    }

    private static Card cardOf(String item, List<Card> cards) {
        return cards.stream()
                .filter(card -> card.isDisclosure() && card.criterion().id().equals(item))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no card finds the disclosure '" + item + "'"));
    }

    /** Replaces the matches of disclosures among {@code matches} by what is told, one of each at most. */
    void judge(Reading reading, Logits says, float[] whole, List<Match> matches, OpinionMemory memory) {
        int sentences = reading.sentences().size();
        DisclosureFeatures heard = new DisclosureFeatures(model.items(), matches, sentences);
        for (int item = 0; item < targets.length; item++) {
            for (int s = 0; s < sentences; s++) {
                heard.hear(item, s, says.of(s, targets[item]));
            }
        }
        text.tell(whole, heard);
        List<Match> told = new ArrayList<>(targets.length);
        for (int item = 0; item < targets.length; item++) {
            boolean shows = model.shows(item, heard);
            Match clearest = clearest(item, !shows, matches, heard, says);
            if (!shows) {
                if (clearest != null) {
                    told.add(clearest.asVague());
                }
            } else if (clearest != null && says.of(clearest.sentence(), targets[item]) >= heard.most(item)) {
                told.add(clearest);
            } else {
                told.add(telling.mark(cards[item], reading, heard.sentence(item), targets[item], memory));
            }
        }
        matches.removeIf(match -> heard.item(match) >= 0);
        matches.addAll(told);
    }

    /** Of the matches of an item the one in the sentence that shows it most clearly, null without any. */
    private @Nullable Match clearest(
            int item, boolean vagueToo, List<Match> matches, DisclosureFeatures heard, Logits says) {
        Match clearest = null;
        for (Match match : matches) {
            if (heard.item(match) == item
                    && (vagueToo || !match.vague())
                    && (clearest == null
                            || says.of(match.sentence(), targets[item])
                                    > says.of(clearest.sentence(), targets[item]))) {
                clearest = match;
            }
        }
        return clearest;
    }
}
