package dev.candor.internal.match;

import java.util.ArrayList;
import java.util.List;

/** Expands alternatives in braces: {@code {加强|完善}{管理|制度}} stands for four phrases. */
final class Braces {

    private static final int AT_MOST = 2_000;

    private Braces() {}

    /**
     * All combinations, in order.
     *
     * @throws IllegalArgumentException when braces do not pair or there are more than 2,000 combinations
     */
    static List<String> expand(String template) {
        List<String> results = List.of("");
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            String literal = template.substring(at, open < 0 ? template.length() : open);
            if (literal.indexOf('}') >= 0 || (open >= 0 && close < 0)) {
                throw new IllegalArgumentException("braces do not pair in '" + template + "'");
            }
            String[] options = open < 0
                    ? new String[] {""}
                    : template.substring(open + 1, close).split("\\|", -1);
            if (open >= 0 && template.substring(open + 1, close).indexOf('{') >= 0) {
                throw new IllegalArgumentException("braces inside braces are not supported in '" + template + "'");
            }
            List<String> longer = new ArrayList<>(results.size() * options.length);
            for (String result : results) {
                for (String option : options) {
                    longer.add(result + literal + option);
                }
            }
            results = longer;
            if (results.size() > AT_MOST) {
                throw new IllegalArgumentException(
                        "'" + template + "' stands for more than " + AT_MOST + " phrases; split it");
            }
            at = open < 0 ? template.length() : close + 1;
        }
        return results;
    }
}
