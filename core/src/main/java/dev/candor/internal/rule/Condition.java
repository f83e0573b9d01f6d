package dev.candor.internal.rule;

import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.clause.Sentence;
import java.util.List;

/** What else must hold, or must not, for a match to stand. Immutable. */
sealed interface Condition {

    /** Where a condition about a match looks. */
    enum InSentence {
        /** Inside the match. */
        MATCH,
        /** In the clauses that the match touches. */
        CLAUSE,
        /** Earlier in the sentence. */
        BEFORE,
        /** Later in the sentence. */
        AFTER,
        SENTENCE
    }

    /** Where a condition about what stands around a sentence looks. */
    enum Around {
        /** In the sentence, the one before and the one after. */
        NEAR,
        PREVIOUS,
        NEXT,
        PARAGRAPH,
        /** In the whole text. */
        STATEMENT
    }

    /** Whether it holds for a match {@code [start, end)} in sentence {@code index}. */
    boolean holds(Reading reading, int index, int start, int end, Memory memory);

    /** A condition that looks beyond the sentence, and not at the match. */
    sealed interface Wide extends Condition {

        /** Whether it holds around a sentence, for every match in it. */
        boolean holdsAround(Reading reading, int index, Memory memory);

        @Override
        default boolean holds(Reading reading, int index, int start, int end, Memory memory) {
            boolean holds = holdsAround(reading, index, memory);
            memory.note(this, holds);
            return holds;
        }
    }

    /** Something stands in the sentence of a match. */
    record StandsIn(int id, Pattern pattern, InSentence scope) implements Condition {

        @Override
        public boolean holds(Reading reading, int index, int start, int end, Memory memory) {
            Sentence sentence = reading.sentences().get(index);
            return switch (scope) {
                case MATCH -> inHits(reading, sentence, start, end, memory);
                case CLAUSE -> {
                    Clause first = reading.clauseAt(sentence, start);
                    Clause last = reading.clauseAt(sentence, end - 1);
                    yield inHits(reading, sentence, first.start(), last.end(), memory);
                }
                case BEFORE -> inHits(reading, sentence, sentence.start(), start, memory);
                case AFTER -> inHits(reading, sentence, end, sentence.end(), memory);
                case SENTENCE -> memory.stands(id, pattern, reading, index, index + 1);
            };
        }

        private boolean inHits(Reading reading, Sentence sentence, int start, int end, Memory memory) {
            return pattern.isIn(reading, sentence, start, end, memory.index(), memory.ofConditions());
        }
    }

    /** Something stands around a sentence. */
    record StandsAround(int id, Pattern pattern, Around scope) implements Wide {

        @Override
        public boolean holdsAround(Reading reading, int index, Memory memory) {
            return switch (scope) {
                case NEAR -> inSentences(reading, index - 1, index + 2, memory);
                case PREVIOUS -> inSentences(reading, index - 1, index, memory);
                case NEXT -> inSentences(reading, index + 1, index + 2, memory);
                case PARAGRAPH -> inParagraph(reading, index, memory);
                case STATEMENT -> inStatement(reading, memory);
            };
        }

        private boolean inStatement(Reading reading, Memory memory) {
            if (!memory.knows(id)) {
                memory.remember(id, inSentences(reading, 0, reading.sentences().size(), memory));
            }
            return memory.ofStatement(id);
        }

        private boolean inParagraph(Reading reading, int index, Memory memory) {
            List<Sentence> sentences = reading.sentences();
            int paragraph = sentences.get(index).paragraph();
            if (!memory.knows(id, paragraph)) {
                int from = index;
                while (from > 0 && sentences.get(from - 1).paragraph() == paragraph) {
                    from--;
                }
                int to = index + 1;
                while (to < sentences.size() && sentences.get(to).paragraph() == paragraph) {
                    to++;
                }
                memory.remember(id, paragraph, inSentences(reading, from, to, memory));
            }
            return memory.ofParagraph(id);
        }

        private boolean inSentences(Reading reading, int from, int to, Memory memory) {
            return memory.stands(
                    id,
                    pattern,
                    reading,
                    Math.max(0, from),
                    Math.min(to, reading.sentences().size()));
        }
    }

    /** The statement speaks with a certain voice. */
    record Speaks(Voice voice) implements Wide {
        @Override
        public boolean holdsAround(Reading reading, int index, Memory memory) {
            return reading.voice() == voice;
        }
    }

    /** A share of the sentences of the body matches. */
    record Share(int id, Pattern pattern, double above) implements Wide {
        @Override
        public boolean holdsAround(Reading reading, int index, Memory memory) {
            if (!memory.knows(id)) {
                memory.remember(id, isAbove(reading, memory));
            }
            return memory.ofStatement(id);
        }

        private boolean isAbove(Reading reading, Memory memory) {
            int body = 0;
            int matching = 0;
            for (int s = 0; s < reading.sentences().size(); s++) {
                if (reading.sentences().get(s).kind() == Sentence.Kind.BODY) {
                    body++;
                    matching += memory.stands(id, pattern, reading, s, s + 1) ? 1 : 0;
                }
            }
            return body > 0 && matching > above * body;
        }
    }

    /** The first match stands late, or nowhere. */
    record Late(int id, Pattern pattern, double above) implements Wide {
        @Override
        public boolean holdsAround(Reading reading, int index, Memory memory) {
            int before = 0;
            for (int s = 0; s < reading.sentences().size(); s++) {
                if (memory.stands(id, pattern, reading, s, s + 1)) {
                    return before > above;
                }
                Sentence sentence = reading.sentences().get(s);
                if (sentence.kind() == Sentence.Kind.BODY) {
                    before += sentence.end() - sentence.start();
                }
            }
            return true;
        }
    }

    /** The sentences of the body are long on average, in characters. */
    record Lengthy(double above) implements Wide {
        @Override
        public boolean holdsAround(Reading reading, int index, Memory memory) {
            int body = 0;
            int characters = 0;
            for (Sentence sentence : reading.sentences()) {
                if (sentence.kind() == Sentence.Kind.BODY) {
                    body++;
                    characters += sentence.end() - sentence.start();
                }
            }
            return body > 0 && characters > above * body;
        }
    }

    /** Parses a condition; throws {@link IllegalArgumentException} that says what is allowed. */
    static Condition parse(String source, int id, PatternParser patterns) {
        String text = source.strip();
        if (text.startsWith("voice ")) {
            return new Speaks(Voice.of(text.substring(6).strip()));
        }
        int above = text.lastIndexOf(" > ");
        if (above > 0) {
            double limit = number(text.substring(above + 3).strip(), source);
            String measured = text.substring(0, above).strip();
            if (measured.startsWith("share of ")) {
                return new Share(id, patterns.parse(measured.substring(9)), limit);
            }
            if (measured.startsWith("first ")) {
                return new Late(id, patterns.parse(measured.substring(6)), limit);
            }
            if (measured.equals("sentence length")) {
                return new Lengthy(limit);
            }
        }
        int in = text.lastIndexOf(" in ");
        if (in < 0) {
            throw new IllegalArgumentException("a condition reads '<group> in scope', 'voice id', 'share of <group> >"
                    + " 0.2', 'first <group> > 80' or 'sentence length > 60', but was '" + source + "'");
        }
        String pattern = text.substring(0, in);
        String scope = text.substring(in + 4).strip();
        InSentence narrow = Keywords.constant(InSentence.class, scope);
        if (narrow != null) {
            return new StandsIn(id, patterns.parse(pattern), narrow);
        }
        Around wide = Keywords.constant(Around.class, scope);
        if (wide != null) {
            return new StandsAround(id, patterns.parse(pattern), wide);
        }
        throw new IllegalArgumentException("unknown scope '" + scope + "'; allowed: " + Keywords.list(InSentence.class)
                + ", " + Keywords.list(Around.class));
    }

    /** Parses a condition of a rule about the whole document, which has no sentence to look at. */
    static Wide parseOfDocument(String source, int id, PatternParser patterns) {
        Condition condition = parse(source, id, patterns);
        boolean nowhere = condition instanceof StandsAround around && around.scope() != Around.STATEMENT;
        if (condition instanceof Wide wide && !nowhere) {
            return wide;
        }
        throw new IllegalArgumentException(
                "a condition of a rule about the whole document looks 'in statement', but was '" + source + "'");
    }

    private static double number(String text, String source) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number after '>' in '" + source + "'", e);
        }
    }
}
