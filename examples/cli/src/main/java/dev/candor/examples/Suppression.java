package dev.candor.examples;

import dev.candor.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody has looked at a finding and accepts it, and why.
 *
 * @param origin where that is written
 * @param reason why
 * @param until the last day on which it holds; empty when it holds until it is taken back
 */
record Suppression(Origin origin, String reason, Optional<LocalDate> until) {

    /** Where a suppression is written. */
    enum Origin {
        /** In the text of the statement; see {@link Marker}. */
        MARKER("marker", new Text("文中标注", "marked in the text")),
        /** In a baseline file; see {@link Baseline}. */
        BASELINE("baseline", new Text("基线", "baseline"));

        private final String id;
        private final Text label;

        Origin(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** The name used in JSON. */
        String id() {
            return id;
        }

        /** The name shown to people. */
        Text label() {
            return label;
        }
    }

    /** Whether it still holds on this day. */
    boolean holdsOn(LocalDate day) {
        return until.isEmpty() || !day.isAfter(until.get());
    }

    /** What stands beside a finding that is accepted. */
    Text remark() {
        return new Text(
                "已接受（%s%s）：%s"
                        .formatted(
                                origin.label().zh(),
                                until.map(day -> "，至 " + day).orElse(""),
                                reason),
                "Accepted (%s%s): %s"
                        .formatted(
                                origin.label().en(),
                                until.map(day -> ", until " + day).orElse(""),
                                reason));
    }
}
