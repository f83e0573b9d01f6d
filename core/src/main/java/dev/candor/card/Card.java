package dev.candor.card;

import dev.candor.Confidence;
import dev.candor.Criterion;
import dev.candor.Dimension;
import dev.candor.Disclosure;
import dev.candor.Named;
import dev.candor.Severity;
import dev.candor.Strength;
import dev.candor.Text;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A rule as data: what it finds, why that matters, how to mend it, and examples that prove it.
 *
 * @param id such as {@code blame.third-party}; named for the fault
 * @param criterion what a match tells of: the fault of a dimension, a strength, a disclosure or a check
 * @param severity how much a finding matters
 * @param confidence how sure a finding is
 * @param title the fault in a few words
 * @param why the reason, for the writer of the statement
 * @param message what a finding says; {@code {0}} stands for the excerpt
 * @param source where the rule comes from
 * @param patterns what it finds
 * @param unless conditions that clear a match of any pattern
 * @param rewrites proposals in both scripts, best first
 * @param flags examples that must be flagged, the span marked {@code ⟦…⟧}
 * @param allows examples that must stay silent
 * @param place file and line, for messages
 */
public record Card(
        String id,
        Criterion criterion,
        Severity severity,
        Confidence confidence,
        Text title,
        Text why,
        Text message,
        String source,
        List<Pattern> patterns,
        List<String> unless,
        List<Proposal> rewrites,
        List<String> flags,
        List<String> allows,
        String place) {

    /** The pattern of a card that speaks for the second opinion; a kind of its fault may follow behind a stroke. */
    private static final String OPINION = "opinion";

    private static final String OPINION_OF_KIND = OPINION + "/";

    /**
     * One pattern with its own conditions.
     *
     * @param find the pattern; see {@code docs/cards.md}
     * @param mark what is marked
     * @param vague whether a match shows words that pretend to disclose
     * @param severity another severity than the card's
     * @param when conditions that must all hold
     * @param unless conditions of which none may hold
     * @param place file and line, for messages
     */
    public record Pattern(
            String find,
            Mark mark,
            boolean vague,
            Optional<Severity> severity,
            List<String> when,
            List<String> unless,
            String place) {

        /** What is marked. */
        public enum Mark implements Named {
            /** The words that match. */
            MATCH("match"),
            /** The clauses in which they stand. */
            CLAUSE("clause"),
            /** Their sentence. */
            SENTENCE("sentence");

            private final String id;

            Mark(String id) {
                this.id = id;
            }

            /** The name used in cards. */
            @Override
            public String id() {
                return id;
            }

            /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
            public static Mark of(String id) {
                return Named.of(values(), "mark", id);
            }
        }

        /** Copies the lists; throws {@link NullPointerException} when a part is missing. */
        public Pattern {
            Objects.requireNonNull(find, "find");
            Objects.requireNonNull(mark, "mark");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(place, "place");
            when = List.copyOf(when);
            unless = List.copyOf(unless);
        }

        /** Whether it stands for what the second opinion says. */
        public boolean isOpinion() {
            return find.strip().equals(OPINION) || find.strip().startsWith(OPINION_OF_KIND);
        }
    }

    /**
     * A proposal for better wording.
     *
     * @param hans in Simplified Chinese, or in the only script of the language
     * @param hant in Traditional Chinese
     */
    public record Proposal(String hans, String hant) {

        /** Throws {@link NullPointerException} when a part is missing. */
        public Proposal {
            Objects.requireNonNull(hans, "hans");
            Objects.requireNonNull(hant, "hant");
        }
    }

    /** Copies the lists; throws {@link NullPointerException} when a part is missing. */
    public Card {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(place, "place");
        patterns = List.copyOf(patterns);
        unless = List.copyOf(unless);
        rewrites = List.copyOf(rewrites);
        flags = List.copyOf(flags);
        allows = List.copyOf(allows);
    }

    /** Whether it finds a fault, the fault of a dimension. */
    public boolean isFault() {
        return criterion instanceof Dimension;
    }

    /** Whether it finds a strength. */
    public boolean isStrength() {
        return criterion instanceof Strength.Kind;
    }

    /** Whether it finds what a text discloses. */
    public boolean isDisclosure() {
        return criterion instanceof Disclosure.Item;
    }

    /** Whether it speaks for the second opinion instead of finding patterns. */
    public boolean isOpinion() {
        return patterns.stream().anyMatch(Pattern::isOpinion);
    }

    /** The kind of its fault of which it speaks for the second opinion; empty when it speaks of any kind. */
    public Optional<String> opinionKind() {
        return patterns.stream()
                .map(pattern -> pattern.find().strip())
                .filter(find -> find.startsWith(OPINION_OF_KIND))
                .map(find -> find.substring(OPINION_OF_KIND.length()))
                .findFirst();
    }
}
