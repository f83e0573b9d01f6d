package dev.candor.draft;

import dev.candor.Finding;
import dev.candor.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pairs the findings before and after an edit. */
final class FindingPairs {

    /**
     * Where a finding of a rule must stand after the edit, if nothing touched it.
     *
     * @param rule the id of the rule
     * @param span the span after the edit; empty for the whole document
     */
    private record Place(String rule, Optional<Span> span) {}

    private final DraftEdit edit;
    private final List<Finding> mended = new ArrayList<>();
    private final List<Finding> fresh = new ArrayList<>();
    private final List<DraftChange.Moved> moved = new ArrayList<>();

    FindingPairs(List<Finding> before, DraftEdit edit, List<Finding> after) {
        this.edit = edit;
        Map<Place, Finding> untouched = new HashMap<>();
        List<Finding> touched = new ArrayList<>();
        for (Finding finding : before) {
            if (finding.span().filter(this::isTouched).isPresent()) {
                touched.add(finding);
            } else {
                untouched.put(new Place(finding.rule(), finding.span().map(this::after)), finding);
            }
        }
        for (Finding finding : after) {
            Finding same = untouched.remove(new Place(finding.rule(), finding.span()));
            if (same == null) {
                same = takeTouched(touched, finding);
            }
            if (same == null) {
                fresh.add(finding);
            } else if (!same.equals(finding)) {
                moved.add(new DraftChange.Moved(same, finding));
            }
        }
        touched.addAll(untouched.values());
        for (Finding finding : before) {
            if (touched.contains(finding)) {
                mended.add(finding);
            }
        }
    }

    List<Finding> mended() {
        return mended;
    }

    List<Finding> fresh() {
        return fresh;
    }

    List<DraftChange.Moved> moved() {
        return moved;
    }

    /** Whether the edit lies inside a span or at its border. */
    private boolean isTouched(Span span) {
        return span.start() <= edit.end() && edit.start() <= span.end();
    }

    /** Where a span that the edit did not touch lies after it; one that it touched stays. */
    private Span after(Span span) {
        return span.start() <= edit.end() ? span : new Span(span.start() + edit.growth(), span.end() + edit.growth());
    }

    /** Takes a finding of the same rule that the edit touched, if this one lies where the edit was too. */
    private @Nullable Finding takeTouched(List<Finding> touched, Finding finding) {
        boolean near = finding.span()
                .filter(span ->
                        span.start() <= edit.start() + edit.replacement().length() && edit.start() <= span.end())
                .isPresent();
        for (int i = 0; near && i < touched.size(); i++) {
            if (touched.get(i).rule().equals(finding.rule())) {
                return touched.remove(i);
            }
        }
        return null;
    }
}
