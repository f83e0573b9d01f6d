package dev.candor.benchmarks.quality;

import dev.candor.Fact;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A statement with the facts or the promises that one reader sees in it.
 *
 * @param id the name of the statement; what stands before its first hyphen names the corpus
 * @param text the statement
 * @param publishedAt the day that it gives itself
 * @param details what the reader labelled, by position
 */
record DetailGold(String id, String text, Optional<LocalDate> publishedAt, List<Detail> details) {

    /** Copies the details. */
    DetailGold {
        details = List.copyOf(details);
    }

    /** The corpus that the statement comes from. */
    String corpus() {
        int hyphen = id.indexOf('-');
        return hyphen < 0 ? id : id.substring(0, hyphen);
    }

    Statement statement() {
        Statement.Builder builder = Statement.builder(text);
        publishedAt.ifPresent(day -> builder.publishedAt(day.atStartOfDay().atOffset(ZoneOffset.UTC)));
        return builder.build();
    }

    /** What the program found, in the form of the labels. */
    static List<Detail> found(Report report, DetailFile.Content content) {
        return switch (content) {
            case FACTS -> facts(report.facts()).toList();
            case PROMISES -> promises(report.promises()).toList();
        };
    }

    private static Stream<Detail> facts(List<Fact> facts) {
        return facts.stream().map(fact -> new Detail(fact.kind().id(), fact.span(), fact.value()));
    }

    private static Stream<Detail> promises(List<Promise> promises) {
        return promises.stream()
                .map(promise -> new Detail(Detail.PROMISE, promise.span(), Integer.toString(promise.specificity())));
    }
}
