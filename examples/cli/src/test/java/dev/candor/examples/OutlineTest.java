package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Crisis;
import dev.candor.Disclosure;
import dev.candor.Grade;
import dev.candor.Outcome;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Rewrite;
import dev.candor.Stage;
import dev.candor.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OutlineTest {

    private static final JsonNode VALUES = values();

    private final Outline outline = Outline.standard();

    static Stream<Arguments> all() {
        List<Arguments> all = new ArrayList<>();
        for (Crisis crisis : Crisis.values()) {
            for (Stage stage : Stage.values()) {
                for (Outline.Script script : Outline.Script.values()) {
                    all.add(Arguments.of(crisis, stage, script));
                }
            }
        }
        return all.stream();
    }

    /** Whoever fills in every slot has told what readers of such a statement expect. */
    @ParameterizedTest
    @MethodSource("all")
    void everyFilledSkeletonIsAnA(Crisis crisis, Stage stage, Outline.Script script) {
        String text = filled(outline.skeleton(crisis, stage, script), script);

        Outcome outcome = Run.grader()
                .grade(Statement.builder(text).crisis(crisis).stage(stage).build());

        assertThat(outcome).isInstanceOfSatisfying(Report.class, report -> {
            assertThat(report.language()).isEqualTo(script.tag());
            assertThat(report.overall().grade()).as(text).isEqualTo(Grade.A);
            assertThat(report.disclosures())
                    .filteredOn(disclosure ->
                            disclosure.presence() == Presence.MISSING || disclosure.presence() == Presence.VAGUE)
                    .extracting(Disclosure::item)
                    .as(text)
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void anUnfilledOneNamesItsSlots(Crisis crisis, Stage stage, Outline.Script script) {
        String skeleton = outline.skeleton(crisis, stage, script);

        assertThat(slots(skeleton)).hasSizeGreaterThan(10).doesNotContain("");
        assertThat(skeleton.chars().filter(c -> c == '〔').count())
                .isEqualTo(skeleton.chars().filter(c -> c == '〕').count());
    }

    /** What only the team knows is a slot: a skeleton by itself tells nothing of what happened, to whom or what was done. */
    @ParameterizedTest
    @MethodSource("all")
    void anUnfilledOneTellsNothing(Crisis crisis, Stage stage, Outline.Script script) {
        String skeleton = outline.skeleton(crisis, stage, script);

        Outcome outcome = Run.grader()
                .grade(Statement.builder(skeleton).crisis(crisis).stage(stage).build());

        assertThat(outcome).isInstanceOfSatisfying(Report.class, report -> {
            assertThat(report.overall().grade()).isEqualTo(Grade.E);
            assertThat(report.findings())
                    .filteredOn(finding -> finding.rule().equals("detail.open-slot"))
                    .hasSameSizeAs(Rewrite.of(skeleton).slots());
            assertThat(report.promises()).as(skeleton).isEmpty();
            assertThat(report.disclosures())
                    .filteredOn(disclosure -> disclosure.presence() == Presence.PRESENT)
                    .as(skeleton)
                    .isEmpty();
        });
    }

    @Test
    void aHoldingStatementIsShort() {
        for (Crisis crisis : Crisis.values()) {
            String holding = outline.skeleton(crisis, Stage.HOLDING, Outline.Script.HANS);

            assertThat(holding.length())
                    .isLessThan(400)
                    .isLessThan(outline.skeleton(crisis, Stage.REPAIR, Outline.Script.HANS)
                            .length());
            assertThat(holding).contains("还不清楚").contains("进展");
        }
    }

    @Test
    void theCommandPrintsIt() {
        Run run = Run.of("outline", "--crisis", "data-breach", "--stage", "holding", "--lang", "zh-Hant");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .isEqualTo(outline.skeleton(Crisis.DATA_BREACH, Stage.HOLDING, Outline.Script.HANT))
                .startsWith("關於〔日期〕〔事件〕的說明\n");
    }

    @Test
    void theCommandTellsWhatIsAllowed() {
        assertThat(Run.of("outline", "--stage", "holding").err()).contains("缺少 --crisis ID");
        assertThat(Run.of("outline", "--crisis", "flood", "--stage", "holding").err())
                .contains("data-breach");
        assertThat(Run.of("outline", "--crisis", "other", "--stage", "later").err())
                .contains(Arrays.stream(Stage.values()).map(Stage::id).toList());
        assertThat(Run.of("outline", "--crisis", "other", "--stage", "holding", "--lang", "en")
                        .err())
                .contains("可用的值：zh-Hans, zh-Hant");
    }

    private static Set<String> slots(String skeleton) {
        return new LinkedHashSet<>(Rewrite.of(skeleton).slots());
    }

    private static String filled(String skeleton, Outline.Script script) {
        JsonNode values = VALUES.path(script == Outline.Script.HANS ? "hans" : "hant");
        String text = skeleton;
        for (String slot : slots(skeleton)) {
            assertThat(values.has(slot)).as("a value for 〔" + slot + "〕").isTrue();
            text = text.replace("〔" + slot + "〕", values.path(slot).asString());
        }
        return text;
    }

    private static JsonNode values() {
        String name = "outline-values.json";
        try (InputStream in = Objects.requireNonNull(OutlineTest.class.getResourceAsStream(name), name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
