package dev.candor.benchmarks.leak;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A phrase with alternatives in braces, {@code {加强|完善}{管理|制度}}.
 *
 * @param written the template as it stands in the lexicon
 */
record Template(String written) {

    /** The phrases that it stands for; the lexicon reader complains about braces that do not pair, not this. */
    Set<String> phrases() {
        Set<String> phrases = new LinkedHashSet<>(Set.of(""));
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            int close = open < 0 ? -1 : written.indexOf('}', open);
            if (close < 0) {
                return join(phrases, written.substring(at));
            }
            phrases = join(phrases, written.substring(at, open));
            Set<String> longer = new LinkedHashSet<>();
            for (String option : written.substring(open + 1, close).split("\\|", -1)) {
                longer.addAll(join(phrases, option));
            }
            phrases = longer;
            at = close + 1;
        }
        return phrases;
    }

    private static Set<String> join(Set<String> starts, String end) {
        Set<String> joined = new LinkedHashSet<>();
        starts.forEach(start -> joined.add(start + end));
        return joined;
    }
}
