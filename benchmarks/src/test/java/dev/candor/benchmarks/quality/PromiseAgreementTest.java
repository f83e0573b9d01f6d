package dev.candor.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Dimension;
import dev.candor.Finding;
import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Span;
import dev.candor.Statement;
import dev.candor.benchmarks.Repository;
import dev.candor.zh.Chinese;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Findings of vague promises and promises say the same, sentence by sentence: where a promise was found vague there is one
 * with little to check in it, and none with much.
 */
class PromiseAgreementTest {

    /** They judge attitudes, such as taking seriously, that promise nothing. */
    private static final Set<String> OF_ATTITUDES = Set.of("vague.formula", "vague.perpetual", "opinion.vague");

    /**
     * Found vague although what they announce stands behind the colon, which the rule does not see; or read as part of a longer
     * promise, whose other clauses can be checked.
     */
    private static final Set<String> OPEN = Set.of("一定会补偿", "我们会在后续版本中酌情优化");

    private static final int LITTLE = 1;

    private static final String FRAME = "\n5月9日，本页说明的事故发生于江边的仓库，共一页，存放在门厅的公告栏，阅览时间为每天8时到20时。";

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @Test
    void whatIsVagueIsAPromiseWithLittleToCheck() {
        List<String> wrong = new ArrayList<>();
        for (String text : texts()) {
            report(text).forEachVague((finding, promises) -> {
                boolean little = promises.stream().anyMatch(promise -> promise.specificity() <= LITTLE);
                if (!little && !OF_ATTITUDES.contains(finding.rule()) && !OPEN.contains(finding.excerpt())) {
                    wrong.add(finding.rule() + " " + finding.excerpt());
                }
            });
        }
        assertThat(wrong).as("sentences with a vague promise and without any").isEmpty();
    }

    @Test
    void aPromiseWithMuchToCheckIsNotVague() {
        List<String> wrong = new ArrayList<>();
        for (String text : texts()) {
            report(text)
                    .forEachVague((finding, promises) -> promises.stream()
                            .filter(promise -> promise.specificity() > LITTLE)
                            .filter(promise ->
                                    promise.span().overlaps(finding.span().orElseThrow()))
                            .forEach(promise -> wrong.add(finding.rule() + " " + finding.excerpt() + " | "
                                    + promise.span().of(text))));
        }
        assertThat(wrong).as("promises with something to check, found vague").isEmpty();
    }

    /** All statements that rules are written on, and all examples of cards. */
    private List<String> texts() {
        Stream<String> statements = Stream.of("dev.jsonl", "own-dev.jsonl")
                .flatMap(name ->
                        Corpus.read(Repository.root().resolve("benchmarks/corpus/" + name)).statements().stream())
                .map(Gold::text);
        Stream<String> examples = grader.cards().stream()
                .flatMap(card -> Stream.of(card.flags(), card.allows()).flatMap(List::stream))
                .map(example -> example.replace("⟦", "").replace("⟧", "") + FRAME);
        return Stream.concat(statements, examples).toList();
    }

    private Graded report(String text) {
        Outcome outcome = grader.grade(Statement.of(text));
        return new Graded(text, outcome instanceof Report report ? List.of(report) : List.of());
    }

    /** A finding and the promises in its sentence. */
    private interface Sink {
        void take(Finding finding, List<Promise> promises);
    }

    private record Graded(String text, List<Report> reports) {

        void forEachVague(Sink sink) {
            for (Report report : reports) {
                for (Finding finding : report.findings()) {
                    if (finding.dimension() == Dimension.VAGUE_PROMISES
                            && finding.counts()
                            && finding.span().isPresent()) {
                        Span sentence = sentence(finding.span().get());
                        sink.take(
                                finding,
                                report.promises().stream()
                                        .filter(promise -> promise.span().overlaps(sentence))
                                        .toList());
                    }
                }
            }
        }

        /** Up to the marks that end sentences on both sides. */
        private Span sentence(Span span) {
            int start = span.start();
            while (start > 0 && "。！？；\n".indexOf(text.charAt(start - 1)) < 0) {
                start--;
            }
            int end = span.end();
            while (end < text.length() && "。！？；\n".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return new Span(start, end);
        }
    }
}
