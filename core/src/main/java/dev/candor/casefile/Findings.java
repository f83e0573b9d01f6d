package dev.candor.casefile;

import dev.candor.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Says what is wrong with a case, in words. Stateless. */
final class Findings {

    private Findings() {}

    static List<CaseFinding> of(
            List<Conflict> conflicts, List<Answer> answers, List<FollowedPromise> promises, List<Clock> clocks) {
        List<CaseFinding> findings = new ArrayList<>();
        conflicts.stream()
                .filter(c -> c.kind() == Conflict.Kind.CONTRADICTION)
                .map(Findings::contradiction)
                .forEach(findings::add);
        answers.forEach(answer -> question(answer, findings));
        promises.forEach(promise -> promise(promise, findings));
        clocks.stream().filter(Clock::isBroken).map(Findings::clock).forEach(findings::add);
        findings.sort(Comparator.comparing(CaseFinding::severity).reversed());
        return findings;
    }

    private static CaseFinding contradiction(Conflict conflict) {
        CaseRule rule = conflict.rule();
        return new CaseFinding(
                rule,
                rule.message(conflict.slot().label()),
                List.of(conflict.earlier().place(), conflict.later().place()));
    }

    private static void question(Answer answer, List<CaseFinding> findings) {
        switch (answer.outcome()) {
            case UNANSWERED -> findings.add(question(CaseRule.UNANSWERED, answer));
            case DEFLECTED -> findings.add(question(CaseRule.DEFLECTED, answer));
            case DEFERRED -> findings.add(question(CaseRule.DEFERRED, answer));
            case DEFERRED_WITH_DATE, ANSWERED -> {}
        }
    }

    private static CaseFinding question(CaseRule rule, Answer answer) {
        Text message = rule.message(same(answer.question().text()));
        return new CaseFinding(rule, message, answer.place().stream().toList());
    }

    private static void promise(FollowedPromise promise, List<CaseFinding> findings) {
        List<Place> places = new ArrayList<>();
        places.add(promise.place());
        promise.evidence().ifPresent(places::add);
        CaseRule rule = CaseRule.PROMISE_LAPSED;
        switch (promise.outcome()) {
            case LAPSED -> findings.add(new CaseFinding(rule, rule.message(same(promise.deadline())), places));
            case GONE -> findings.add(new CaseFinding(rule, rule.silence(), places));
            case KEPT, RESCHEDULED, OPEN -> {}
        }
    }

    private static CaseFinding clock(Clock clock) {
        CaseRule rule = switch (clock.kind()) {
            case FIRST_STATEMENT -> CaseRule.FIRST_STATEMENT;
            case NEXT_UPDATE -> CaseRule.UPDATES;
            case DISCOVERY_GAP -> CaseRule.DISCOVERY_GAP;
        };
        Text limit = same(hours(clock.limitHours()));
        Text message = clock.actualHours().isPresent()
                ? rule.message(clock.label(), same(hours(clock.actualHours().getAsDouble())), limit)
                : rule.silence(clock.label(), limit);
        return new CaseFinding(rule, message, List.of());
    }

    /** What reads alike in both languages. */
    private static Text same(String words) {
        return new Text(words, words);
    }

    /** Hours with at most one decimal. */
    static String hours(double hours) {
        String text = String.format(Locale.ROOT, "%.1f", hours);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
