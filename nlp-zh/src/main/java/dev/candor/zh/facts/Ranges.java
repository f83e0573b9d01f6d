package dev.candor.zh.facts;

/** What joins the two ends of a range: {@code 至 到 - ~ —}. */
final class Ranges {

    private Ranges() {}

    /** Where the second end starts when a joint stands at {@code at}, else -1. */
    static int afterJoint(Reading text, int at) {
        char c = text.at(at);
        if (c == '—') {
            return text.at(at + 1) == '—' ? at + 2 : at + 1;
        }
        return c == '至' || c == '到' || c == '-' || c == '~' ? at + 1 : -1;
    }
}
