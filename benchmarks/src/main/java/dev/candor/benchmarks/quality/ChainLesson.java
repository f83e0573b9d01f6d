package dev.candor.benchmarks.quality;

import dev.candor.Language;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.internal.clause.Clause;
import dev.candor.internal.promise.ChainFeatures;
import dev.candor.internal.promise.ChainModel.Cut;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as the cutting of promises learns from it.
 *
 * @param features of every clause
 * @param clauses where each stands
 * @param promises where a reader sees promises
 * @param cuts what each clause is to that reader
 */
record ChainLesson(List<int[]> features, List<Span> clauses, List<Span> promises, List<Cut> cuts) {

    ChainLesson {
        features = List.copyOf(features);
        clauses = List.copyOf(clauses);
        promises = List.copyOf(promises);
        cuts = List.copyOf(cuts);
    }

    /** Reads a statement in which a reader saw these promises. */
    static ChainLesson of(Language language, ChainFeatures features, Statement statement, List<Span> promises) {
        var reading = language.reader().read(statement);
        List<Span> clauses = new ArrayList<>();
        for (Clause clause : reading.clauses()) {
            clauses.add(reading.text().toOriginal(clause.start(), clause.end()));
        }
        return new ChainLesson(features.rows(reading), clauses, promises, cuts(clauses, promises));
    }

    /** A clause of which half or more lies in a promise belongs to it. */
    private static List<Cut> cuts(List<Span> clauses, List<Span> promises) {
        List<Cut> cuts = new ArrayList<>();
        int before = -1;
        for (Span clause : clauses) {
            int in = -1;
            for (int p = 0; p < promises.size(); p++) {
                int common = Math.min(clause.end(), promises.get(p).end())
                        - Math.max(clause.start(), promises.get(p).start());
                in = common > 0 && 2 * common >= clause.length() ? p : in;
            }
            cuts.add(in < 0 ? Cut.NONE : in == before ? Cut.GOES_ON : Cut.BEGINS);
            before = in;
        }
        return cuts;
    }

    /** The promises as readers drew them. */
    List<Detail> labelled() {
        return promises.stream().map(ChainLesson::detail).toList();
    }

    /** The promises that some cuts make. */
    List<Detail> found(List<Cut> marks) {
        List<Detail> found = new ArrayList<>();
        for (int c = 0; c < clauses.size(); c++) {
            if (marks.get(c) == Cut.BEGINS) {
                int last = c;
                while (last + 1 < clauses.size() && marks.get(last + 1) == Cut.GOES_ON) {
                    last++;
                }
                found.add(detail(
                        new Span(clauses.get(c).start(), clauses.get(last).end())));
            }
        }
        return found;
    }

    private static Detail detail(Span span) {
        return new Detail(Detail.PROMISE, span, "0");
    }
}
