package dev.candor.internal.score;

import dev.candor.Disclosure;
import dev.candor.Finding;
import dev.candor.Improvement;
import dev.candor.Presence;
import dev.candor.Strength;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What scores are made of. Immutable.
 *
 * @param findings all findings
 * @param disclosures the eleven
 * @param lacking strengths that the crisis asks for and the text does not show
 * @param actions how many concrete actions the text tells
 */
public record Evidence(List<Finding> findings, List<Disclosure> disclosures, Set<Strength.Kind> lacking, int actions) {

    /** Copies the collections. */
    public Evidence {
        findings = List.copyOf(findings);
        disclosures = List.copyOf(disclosures);
        lacking = Set.copyOf(lacking);
    }

    /** Every single change that could raise a score: a finding mended, a disclosure made, a strength added. */
    List<Improvement> changes() {
        List<Improvement> changes = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).counts()) {
                changes.add(new Improvement(0, OptionalInt.of(i), Optional.empty(), Optional.empty()));
            }
        }
        for (Disclosure disclosure : disclosures) {
            if (disclosure.presence() == Presence.MISSING || disclosure.presence() == Presence.VAGUE) {
                changes.add(new Improvement(0, OptionalInt.empty(), Optional.of(disclosure.item()), Optional.empty()));
            }
        }
        for (Strength.Kind kind : Strength.Kind.values()) {
            if (lacking.contains(kind)) {
                changes.add(new Improvement(0, OptionalInt.empty(), Optional.empty(), Optional.of(kind)));
            }
        }
        return changes;
    }

    /** As if a change had been made; findings keep their indexes. */
    Evidence after(Improvement change) {
        List<Finding> left = new ArrayList<>(findings);
        change.finding().ifPresent(i -> left.set(i, findings.get(i).asHint()));
        List<Disclosure> made = new ArrayList<>(disclosures);
        change.disclosure()
                .ifPresent(item ->
                        made.replaceAll(d -> d.item() == item ? new Disclosure(item, Presence.PRESENT, d.span()) : d));
        Set<Strength.Kind> lacks = EnumSet.noneOf(Strength.Kind.class);
        lacks.addAll(lacking);
        change.strength().ifPresent(lacks::remove);
        return new Evidence(left, made, lacks, actions);
    }
}
