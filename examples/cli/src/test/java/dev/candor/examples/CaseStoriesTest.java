package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a teacher would point out in each of the five cases, and what nobody may be accused of. */
class CaseStoriesTest {

    /** A case with its report; what is shown is told as the id of the statement and the words. */
    private record Story(Map<String, String> texts, JsonNode report) {

        /** The example of this name; {@code script} is its ending: none or {@code -hant}. */
        static Story of(String name, String script) throws IOException {
            Path file = Samples.CASES.resolve(name + script + ".json");
            JsonMapper mapper = new JsonMapper();
            JsonNode given = mapper.readTree(Files.readString(file));
            Map<String, String> texts = new HashMap<>();
            given.path("statements")
                    .forEach(each -> texts.put(
                            each.path("id").asString(), each.path("text").asString()));
            int event = 0;
            for (JsonNode each : given.path("events")) {
                texts.put("event:" + event, each.path("text").asString());
                event++;
            }
            Run run = Run.of("case", "--format", "json", file.toString());
            assertThat(run.exit()).isZero();
            return new Story(texts, mapper.readTree(run.out()));
        }

        String outcome(String question) {
            return question(question).path("outcome").asString();
        }

        String answer(String question) {
            return shown(question(question));
        }

        private JsonNode question(String id) {
            return report.path("questions").values().stream()
                    .filter(each -> each.path("id").asString().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        /** The two stretches of each contradiction. */
        List<List<String>> accusations() {
            return shown(report.path("findings").values().stream()
                    .filter(each -> each.path("dimension").asString().equals("contradictions"))
                    .toList());
        }

        List<List<String>> corrections() {
            return shown(List.copyOf(report.path("corrections").values()));
        }

        /** Outcomes by the words of each promise. */
        Map<String, String> promises() {
            Map<String, String> promises = new HashMap<>();
            report.path("promises")
                    .forEach(each ->
                            promises.put(shown(each), each.path("outcome").asString()));
            return promises;
        }

        /** The promise that holds these words, and what became of it. */
        String promise(String words) {
            return promises().entrySet().stream()
                    .filter(each -> each.getKey().contains(words))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(promises().toString()));
        }

        String clock(String id) {
            return report.path("clocks").values().stream()
                    .filter(each -> each.path("id").asString().equals(id))
                    .map(each -> each.path("status").asString())
                    .findFirst()
                    .orElseThrow();
        }

        List<String> postures() {
            return report.path("strategy").path("postures").values().stream()
                    .map(each -> each.path("posture").asString())
                    .toList();
        }

        /** Turns of tone, those that are owned up to. */
        List<String> ownedTurns() {
            return report.path("shifts").values().stream()
                    .filter(each -> each.path("acknowledged").asBoolean())
                    .map(each -> each.path("kind").asString())
                    .toList();
        }

        private List<List<String>> shown(List<JsonNode> findings) {
            List<List<String>> shown = new ArrayList<>();
            for (JsonNode finding : findings) {
                shown.add(
                        finding.path("spans").values().stream().map(this::shown).toList());
            }
            return shown;
        }

        private String shown(JsonNode place) {
            String statement = place.path("statement").asString();
            String text = Objects.requireNonNull(texts.get(statement), statement);
            return statement
                    + " "
                    + text.substring(
                            place.path("start").asInt(), place.path("end").asInt());
        }
    }

    /** Ten-fold refunds answer neither question that everybody asks; the advertisement is contradicted by the inquiry. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-hant"})
    void refundsAnswerNeitherAuthorisationNorCapability(String script) throws IOException {
        Story story = Story.of("fake-bags", script);

        assertThat(story.outcome("q1")).isEqualTo("unanswered");
        assertThat(story.outcome("q2")).isIn("unanswered", "deflected");
        assertThat(story.outcome("q3")).isEqualTo("answered");
        assertThat(story.answer("q3")).startsWith("s2 ").contains("168");
        assertThat(story.accusations())
                .singleElement()
                .satisfies(places -> assertThat(places.get(0)).isEqualTo("event:0 100%正品"))
                .satisfies(places -> assertThat(places.get(1)).startsWith("s2 ").contains("168"));
    }

    /**
     * The first statement tells of a blind spot and blames the driver; the second takes both back, so that only the first is
     * at odds with the advertisement. What is renamed from today on is no promise that lapsed.
     */
    @ParameterizedTest
    @ValueSource(strings = {"", "-hant"})
    void theDriverWasBlamedAndTheBlameTakenBack(String script) throws IOException {
        Story story = Story.of("driver-assistance", script);

        assertThat(List.of(story.outcome("q1"), story.outcome("q2"), story.outcome("q3")))
                .containsOnly("answered");
        assertThat(story.answer("q2")).startsWith("s2 ").contains("2人");
        assertThat(story.answer("q3")).startsWith("s2 ").contains("1.2秒");
        assertThat(story.accusations())
                .allSatisfy(places -> assertThat(places.get(0)).startsWith("event:0 "))
                .allSatisfy(places -> assertThat(places.get(1)).startsWith("s1 "));
        assertThat(story.corrections())
                .anySatisfy(places -> assertThat(places.get(0)).containsAnyOf("驾驶员未及时接管", "駕駛員未及時接管"));
        assertThat(story.promises()).hasSize(1).containsValue("open");
        assertThat(story.postures()).containsExactly("deny", "rebuild");
    }

    /** Late, and the partner is blamed; then corrected in so many words, and every promise is kept. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-hant"})
    void theBlameOfThePartnerIsCorrectedAndPromisesAreKept(String script) throws IOException {
        Story story = Story.of("confession-app", script);

        assertThat(story.clock("first-statement")).isEqualTo("late");
        assertThat(List.of(story.outcome("q1"), story.outcome("q2"), story.outcome("q3")))
                .containsOnly("answered");
        assertThat(story.answer("q1")).startsWith("s2 ").contains("102");
        assertThat(story.answer("q2")).startsWith("s2 ").contains("更正");
        assertThat(story.accusations()).isEmpty();
        assertThat(story.corrections())
                .singleElement()
                .satisfies(places -> assertThat(places.get(0)).startsWith("s1 ").contains("第三方合作方"));
        assertThat(story.promises()).hasSize(3).doesNotContainValue("lapsed").doesNotContainValue("gone");
        assertThat(story.promise("3月6日18")).isEqualTo("kept");
    }

    /** A passenger was re-arranged and blamed; a day later the president withdraws that and says whose fault it was. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-hant"})
    void thePassengerIsBlamedAndTheStatementWithdrawn(String script) throws IOException {
        Story story = Story.of("airline", script);

        assertThat(story.clock("first-statement")).isEqualTo("late");
        assertThat(story.outcome("q1")).isEqualTo("answered");
        assertThat(story.answer("q1")).startsWith("s2 ");
        assertThat(story.accusations()).isEmpty();
        assertThat(story.postures()).containsExactly("deny", "rebuild");
        assertThat(story.ownedTurns()).contains("denial-to-ownership");
        assertThat(story.promises()).hasSize(1).containsValue("open");
    }

    /** In time, frank about what is not known yet, and every word kept: there is nothing to accuse. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-hant"})
    void anOutageHandledWell(String script) throws IOException {
        Story story = Story.of("sale-day-outage", script);

        assertThat(story.clock("first-statement")).isEqualTo("met");
        assertThat(List.of(story.outcome("q1"), story.outcome("q2"), story.outcome("q3")))
                .containsOnly("answered");
        assertThat(story.answer("q1")).startsWith("s2 ").contains("1").containsAnyOf("恢复", "恢復");
        assertThat(story.answer("q3")).contains("2300");
        assertThat(story.accusations()).isEmpty();
        assertThat(story.promise("2300")).isEqualTo("kept");
        assertThat(story.promises()).doesNotContainValue("lapsed");
    }
}
