package dev.candor.internal.rule;

import dev.candor.card.Card;
import dev.candor.internal.data.Problems;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns cards into rules over the groups of a lexicon; what does not fit is told all at once. */
public final class CardCompiler {

    /** The pattern of a rule about the whole document. */
    private static final String DOCUMENT = "document";

    private final Alternatives alternatives;
    private final PatternParser parser;
    private final Problems problems = new Problems();
    private int conditions;

    private CardCompiler(Lexicon lexicon) {
        this.alternatives = new Alternatives(lexicon);
        this.parser = new PatternParser(lexicon, alternatives);
    }

    /**
     * The rules of these cards, in their order.
     *
     * @throws IllegalArgumentException listing every problem with file and line
     */
    public static Rulebook compile(List<Card> cards, Lexicon lexicon) {
        CardCompiler compiler = new CardCompiler(lexicon);
        List<PatternRule> rules = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Card card : cards) {
            if (!ids.add(card.id())) {
                compiler.problems.add(card.place(), "a card with id '" + card.id() + "' exists already");
            }
            if (card.isOpinion()) {
                compiler.checkOpinion(card);
            } else {
                rules.add(compiler.rule(card));
            }
        }
        compiler.problems.throwIfAny();
        return new Rulebook(rules, compiler.conditions, compiler.alternatives);
    }

    /** The second opinion takes the place of patterns and looks at no condition. */
    private void checkOpinion(Card card) {
        Card.Pattern first = card.patterns().get(0);
        if (card.patterns().size() > 1
                || !first.when().isEmpty()
                || !first.unless().isEmpty()
                || !card.unless().isEmpty()) {
            problems.add(
                    card.place(), card.id() + ": a card for the second opinion has no other pattern and no condition");
        }
    }

    private PatternRule rule(Card card) {
        List<PatternRule.Part> parts = new ArrayList<>();
        List<PatternRule.DocumentPart> documentParts = new ArrayList<>();
        for (Card.Pattern pattern : card.patterns()) {
            if (pattern.find().strip().equals(DOCUMENT)) {
                documentParts.add(documentPart(pattern));
            } else {
                part(card, pattern).ifPresent(parts::add);
            }
        }
        return new PatternRule(
                card,
                parts,
                documentParts,
                documentParts.size() == card.patterns().size() ? List.of() : conditions(card.unless(), card.place()),
                documentParts.isEmpty() ? List.of() : ofDocument(card.unless(), card.place()));
    }

    private PatternRule.DocumentPart documentPart(Card.Pattern pattern) {
        return new PatternRule.DocumentPart(
                pattern, ofDocument(pattern.when(), pattern.place()), ofDocument(pattern.unless(), pattern.place()));
    }

    private Optional<PatternRule.Part> part(Card card, Card.Pattern pattern) {
        List<Condition> when = conditions(pattern.when(), pattern.place());
        List<Condition> unless = conditions(pattern.unless(), pattern.place());
        try {
            return Optional.of(new PatternRule.Part(parser.parse(pattern.find()), pattern, when, unless));
        } catch (IllegalArgumentException e) {
            problems.add(pattern.place(), card.id() + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    private List<Condition> conditions(List<String> sources, String place) {
        return parsed(sources, place, Condition::parse);
    }

    private List<Condition.Wide> ofDocument(List<String> sources, String place) {
        return parsed(sources, place, Condition::parseOfDocument);
    }

    private <C> List<C> parsed(List<String> sources, String place, ConditionParser<C> parse) {
        List<C> parsed = new ArrayList<>();
        for (String source : sources) {
            try {
                parsed.add(parse.parse(source, conditions++, parser));
            } catch (IllegalArgumentException e) {
                problems.add(place, String.valueOf(e.getMessage()));
            }
        }
        return parsed;
    }

    private interface ConditionParser<C> {
        C parse(String source, int id, PatternParser patterns);
    }
}
