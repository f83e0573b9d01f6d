package dev.candor.examples;

import dev.candor.Check;
import dev.candor.Criterion;
import dev.candor.Grader;
import dev.candor.Improvement;
import dev.candor.Report;
import dev.candor.Text;
import dev.candor.card.Card;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a report for people needs besides the report itself. */
interface Guide {

    /** The changes that would raise the overall score most, at most this many. */
    List<Improvement> improvements(Report report, int atMost);

    /** The fault that a rule finds, in a few words. */
    Text title(String rule);

    /** The card of a rule. */
    Optional<Card> card(String rule);

    /** Whether any card looks for this: what nobody looks for must not be called missing. */
    boolean looksFor(Check.Item item);

    /** The guide by the cards and the scoring of this grader. */
    static Guide of(Grader grader) {
        Map<String, Card> cards =
                grader.cards().stream().collect(Collectors.toMap(Card::id, card -> card, (first, second) -> first));
        Set<Criterion> criteria = grader.cards().stream().map(Card::criterion).collect(Collectors.toUnmodifiableSet());
        return new Guide() {
            @Override
            public List<Improvement> improvements(Report report, int atMost) {
                return grader.improvements(report, atMost);
            }

            @Override
            public Text title(String rule) {
                return card(rule).map(Card::title).orElse(new Text(rule, rule));
            }

            @Override
            public Optional<Card> card(String rule) {
                return Optional.ofNullable(cards.get(rule));
            }

            @Override
            public boolean looksFor(Check.Item item) {
                return criteria.contains(item);
            }
        };
    }
}
