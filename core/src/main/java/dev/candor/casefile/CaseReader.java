package dev.candor.casefile;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Statement;
import dev.candor.Voice;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.CaseData;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.Rarity;
import dev.candor.internal.language.Workspace;
import dev.candor.internal.match.Extras;
import dev.candor.internal.match.GroupBits;
import dev.candor.internal.match.Hits;
import java.util.Optional;

/** Grades and reads the texts of a case. Immutable and thread-safe. */
final class CaseReader {

    private final Grader grader;
    private final LanguageReader reader;
    private final CaseWords words;
    private final Rarity rarity;
    private final long[] cuesByKind;

    CaseReader(Grader grader, LanguageReader reader, CaseData data) {
        this.grader = grader;
        this.reader = reader;
        this.words = new CaseWords(data);
        this.rarity = data.rarity();
        GroupBits bits = new GroupBits(reader.parts().lexicon());
        for (String cue : data.cues()) {
            if (bits.bit(cue) == 0) {
                throw new IllegalArgumentException("no phrase of the lexicon belongs to the cue '" + cue + "'");
            }
        }
        this.cuesByKind = bits.byKind();
    }

    CaseWords words() {
        return words;
    }

    /** A statement, graded. */
    ReadStatement statement(Case file, CaseStatement given, int index) {
        Statement.Builder builder = Statement.builder(given.text());
        file.crisis().ifPresent(builder::crisis);
        file.occurredAt().ifPresent(builder::incidentAt);
        given.voice().ifPresent(builder::voice);
        given.publishedAt().ifPresent(builder::publishedAt);
        Statement statement = builder.build();
        return read(ReadStatement.Role.STATEMENT, given.id(), index, statement, Optional.of(grader.grade(statement)));
    }

    /** An event. */
    ReadStatement event(CaseEvent given, int index) {
        Statement.Builder builder = Statement.builder(given.text());
        given.at().ifPresent(builder::publishedAt);
        boolean promotion = given.kind() == CaseEvent.Kind.PROMOTION;
        ReadStatement.Role role = promotion ? ReadStatement.Role.PROMOTION : ReadStatement.Role.EVENT;
        return read(role, "", index, builder.build(), Optional.empty());
    }

    /** A question. */
    ReadStatement question(CaseQuestion given, int index) {
        Statement statement = Statement.of(given.text());
        return read(ReadStatement.Role.QUESTION, given.id(), index, statement, Optional.empty());
    }

    private ReadStatement read(
            ReadStatement.Role role, String id, int index, Statement statement, Optional<Outcome> outcome) {
        Workspace workspace = reader.take();
        try {
            Reading reading = reader.read(statement, workspace);
            Hits hits = new Hits(words.lexicon());
            hits.search(reading.text(), new Extras(), (start, end, kind) -> true)
                    .find(0, reading.text().length());
            Optional<Voice> voice =
                    role == ReadStatement.Role.STATEMENT ? Optional.of(reading.voice()) : Optional.empty();
            Terms terms = Terms.of(
                    reading.text(),
                    reading.sentences(),
                    reading.facts(),
                    reader.parts().words().cuts(reading.text()),
                    rarity);
            return new ReadStatement(
                    role,
                    id,
                    index,
                    statement.publishedAt(),
                    voice,
                    outcome,
                    reading.shown(),
                    reading.text(),
                    reading.sentences(),
                    reading.clauses(),
                    reading.facts(),
                    hits,
                    words,
                    terms,
                    new Gists(reading.clauses().stream()
                            .map(c -> gist(reading, hits, terms, c.start(), c.end()))
                            .toList()),
                    new Gists(reading.sentences().stream()
                            .map(s -> gist(reading, hits, terms, s.start(), s.end()))
                            .toList()),
                    marks(reading, hits),
                    cues(reading));
        } finally {
            reader.giveBack(workspace);
        }
    }

    private Gist gist(Reading reading, Hits hits, Terms terms, int from, int to) {
        return Gist.of(reading.text(), hits, words, terms, from, to);
    }

    /** By clause the marks of the words that start in it. */
    private long[] marks(Reading reading, Hits hits) {
        long[] marks = new long[reading.clauses().size()];
        for (int c = 0; c < marks.length; c++) {
            Clause clause = reading.clauses().get(c);
            for (int i = hits.firstFrom(clause.start()); i < hits.size() && hits.start(i) < clause.end(); i++) {
                marks[c] |= words.marks(hits.kind(i));
            }
        }
        return marks;
    }

    /** By clause the cues of its words, as far as nothing turns them. */
    private long[] cues(Reading reading) {
        Hits hits = reading.hits();
        long[] cues = new long[reading.clauses().size()];
        for (int c = 0; c < cues.length; c++) {
            Clause clause = reading.clauses().get(c);
            for (int i = clause.hitFrom(); i < clause.hitTo(); i++) {
                cues[c] |= cuesByKind[hits.kind(i)];
            }
        }
        return cues;
    }
}
