package dev.candor.internal.rule;

import dev.candor.card.Card;
import dev.candor.internal.data.Problems;
import dev.candor.internal.match.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
            if (!card.isOpinion()) {
                rules.add(compiler.rule(card));
            }
        }
        compiler.problems.throwIfAny();
        return new Rulebook(rules, compiler.conditions, compiler.alternatives);
    }

    private PatternRule rule(Card card) {
        List<PatternRule.Part> parts = new ArrayList<>();
        for (Card.Pattern pattern : card.patterns()) {
            List<Condition> when = conditions(pattern.when(), pattern.place());
            List<Condition> butNot = conditions(pattern.unless(), pattern.place());
            try {
                parts.add(new PatternRule.Part(
                        pattern.find().strip().equals(DOCUMENT) ? null : parser.parse(pattern.find()),
                        pattern,
                        when,
                        butNot));
            } catch (IllegalArgumentException e) {
                problems.add(pattern.place(), card.id() + ": " + e.getMessage());
            }
        }
        return new PatternRule(card, parts, conditions(card.unless(), card.place()));
    }

    private List<Condition> conditions(List<String> sources, String place) {
        List<Condition> parsed = new ArrayList<>();
        for (String source : sources) {
            try {
                parsed.add(Condition.parse(source, conditions++, parser));
            } catch (IllegalArgumentException e) {
                problems.add(place, String.valueOf(e.getMessage()));
            }
        }
        return parsed;
    }
}
