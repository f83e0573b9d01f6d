package dev.candor.examples;

import dev.candor.Crisis;
import dev.candor.Region;
import dev.candor.Stage;
import dev.candor.Text;
import dev.candor.Voice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A closed set of values, told apart by their ids.
 *
 * @param name what is chosen, as the user writes it
 * @param values all that are allowed
 * @param id how a value is written
 */
record Choice<T>(String name, List<T> values, Function<T, String> id) {

    static final Choice<Crisis> CRISIS = new Choice<>("crisis", List.of(Crisis.values()), Crisis::id);
    static final Choice<Stage> STAGE = new Choice<>("stage", List.of(Stage.values()), Stage::id);
    static final Choice<Region> REGION = new Choice<>("region", List.of(Region.values()), Region::id);
    static final Choice<Voice> VOICE = new Choice<>("voice", List.of(Voice.values()), Voice::id);

    /** A choice among words that stand for themselves. */
    static Choice<String> words(String name, String... words) {
        return new Choice<>(name, List.of(words), Function.identity());
    }

    /** The value with this id; throws {@link InputException} with all that are allowed. */
    T of(String given) {
        return values.stream()
                .filter(value -> id.apply(value).equals(given))
                .findFirst()
                .orElseThrow(() -> new InputException(unknown(given)));
    }

    private Text unknown(String given) {
        String allowed = values.stream().map(id).collect(Collectors.joining(", "));
        return new Text(
                name + " 不能是“" + given + "”；可用的值：" + allowed,
                "unknown " + name + " '" + given + "'; allowed: " + allowed);
    }
}
