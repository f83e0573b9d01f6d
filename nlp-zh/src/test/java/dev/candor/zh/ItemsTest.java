package dev.candor.zh;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Check;
import dev.candor.Crisis;
import dev.candor.Disclosure;
import dev.candor.Grader;
import dev.candor.Presence;
import dev.candor.Report;
import dev.candor.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every disclosure and check that readers expect of a crisis has there a sentence that tells it and one that does not:
 * {@code items.txt}. What Candor takes for the other stands in {@code items-open.txt}, reviewed, and nothing else.
 */
class ItemsTest {

    /** Words that tell nothing, so that short sentences are long enough to be graded. */
    private static final String AROUND = "\n\n以上就是我们眼下能说的话，写得不好的地方，请各位包涵，也请各位慢慢看完，不必着急转给别人。";

    /** What has a cause asks for measures that fit it. */
    private static final String CAUSE = "经查明，事故的原因是阀门没有关紧，值班员没有按规定复核。";

    private static final Grader GRADER =
            Grader.builder().language(Chinese.standard()).build();

    private record Item(String id, String good, String bad) {}

    private static final Map<Crisis, List<Item>> ITEMS = read();

    @ParameterizedTest
    @EnumSource(Crisis.class)
    void everyItemThatReadersExpectHasExamples(Crisis crisis) {
        Map<String, Presence> asked = presences(crisis, "");
        String fits = Check.Item.CAUSE_MEASURE.id();
        asked.put(fits, Objects.requireNonNull(presences(crisis, CAUSE).get(fits)));
        List<String> expected = asked.entrySet().stream()
                .filter(item -> item.getValue() != Presence.NOT_APPLICABLE)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(ITEMS.get(crisis)).extracting(Item::id).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void goodExamplesTellAndBadOnesDoNot() {
        List<String> wrong = new ArrayList<>();
        ITEMS.forEach((crisis, items) -> items.forEach(item -> {
            if (presences(crisis, item.good()).get(item.id()) != Presence.PRESENT) {
                wrong.add(crisis.id() + " | " + item.id() + " | not told | " + item.good());
            }
            if (presences(crisis, item.bad()).get(item.id()) == Presence.PRESENT) {
                wrong.add(crisis.id() + " | " + item.id() + " | told | " + item.bad());
            }
        }));
        assertThat(new TreeSet<>(wrong)).isEqualTo(new TreeSet<>(lines("items-open.txt")));
    }

    private static Map<String, Presence> presences(Crisis crisis, String text) {
        Report report = (Report)
                GRADER.grade(Statement.builder(text + AROUND).crisis(crisis).build());
        Map<String, Presence> presences = new LinkedHashMap<>();
        for (Disclosure disclosure : report.disclosures()) {
            presences.put(disclosure.item().id(), disclosure.presence());
        }
        for (Check check : report.checks()) {
            presences.put(check.item().id(), check.presence());
        }
        return presences;
    }

    private static Map<Crisis, List<Item>> read() {
        Map<Crisis, List<Item>> items = new EnumMap<>(Crisis.class);
        List<Item> current = List.of();
        for (String line : lines("items.txt")) {
            if (line.startsWith("[")) {
                current = items.computeIfAbsent(
                        Crisis.of(line.substring(1, line.length() - 1)), none -> new ArrayList<>());
            } else {
                List<String> parts = List.of(line.split(" \\| ", -1));
                current.add(new Item(parts.get(0), parts.get(1), parts.get(2)));
            }
        }
        return items;
    }

    private static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(ItemsTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
