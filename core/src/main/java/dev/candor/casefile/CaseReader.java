package dev.candor.casefile;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Statement;
import dev.candor.Voice;
import dev.candor.internal.clause.Reading;
import dev.candor.internal.language.LanguageReader;
import dev.candor.internal.language.Workspace;
import dev.candor.internal.match.Extras;
import dev.candor.internal.match.Hits;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Grades and reads the texts of a case. Immutable and thread-safe. */
final class CaseReader {

    private final Grader grader;
    private final LanguageReader reader;
    private final CaseWords words;

    CaseReader(Grader grader, LanguageReader reader, CaseWords words) {
        this.grader = grader;
        this.reader = reader;
        this.words = words;
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
        return read(given.id(), index, statement, Optional.of(grader.grade(statement)));
    }

    /** A text that is no statement: a question, an advertisement. */
    ReadStatement other(String id, String text, Optional<OffsetDateTime> at) {
        Statement.Builder builder = Statement.builder(text);
        at.ifPresent(builder::publishedAt);
        return read(id, -1, builder.build(), Optional.empty());
    }

    private ReadStatement read(String id, int index, Statement statement, Optional<Outcome> outcome) {
        Workspace workspace = reader.take();
        try {
            Reading reading = reader.read(statement, workspace);
            Hits hits = new Hits(words.lexicon());
            hits.search(reading.text(), new Extras(), (start, end, kind) -> true)
                    .find(0, reading.text().length());
            Optional<Voice> voice = statement.voice();
            return new ReadStatement(
                    id,
                    index,
                    statement.publishedAt(),
                    voice,
                    outcome,
                    reading.text(),
                    reading.sentences(),
                    reading.clauses(),
                    reading.facts(),
                    hits,
                    words);
        } finally {
            reader.giveBack(workspace);
        }
    }
}
