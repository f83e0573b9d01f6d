package dev.candor.casefile;

import dev.candor.Severity;
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
        clocks.forEach(clock -> clock(clock, findings));
        findings.sort(Comparator.comparing(CaseFinding::severity).reversed());
        return findings;
    }

    /** The rule that a contradiction breaks. */
    static String rule(Conflict conflict) {
        if (conflict.isInternal()) {
            return "consistency.internal";
        }
        if (conflict.slot() == Slot.CLAIM) {
            return "consistency.claim";
        }
        if (conflict.isBetweenVoices()) {
            return "consistency.voices";
        }
        return switch (conflict.slot()) {
            case NUMBER, DATE, TIME -> "consistency.numbers";
            default -> "consistency.reversal";
        };
    }

    private static CaseFinding contradiction(Conflict conflict) {
        String rule = rule(conflict);
        Severity severity = rule.equals("consistency.internal") || rule.equals("consistency.voices")
                ? Severity.MODERATE
                : Severity.MAJOR;
        String zh = conflict.slot().label().zh();
        String en = conflict.slot().label().en();
        Text message = switch (rule) {
            case "consistency.internal" ->
                new Text(
                        "同一份声明里" + zh + "对不上，请重新核对",
                        "The " + en + " does not hold within one statement; check it again");
            case "consistency.claim" ->
                new Text(
                        "与此前的宣传相反，却没有承认宣传不实",
                        "The opposite of earlier advertising, without owning that the advertising was wrong");
            case "consistency.voices" ->
                new Text(
                        "不同发声方的" + zh + "说法不一，请统一并说明以哪个为准",
                        "Different voices differ about the " + en + "; say which one holds");
            default ->
                new Text(
                        zh + "前后不一，没有说明。若先前说错，请写明“此前说法有误”并致歉",
                        "The " + en + " changed without a word; if the earlier one was wrong, say so and apologise");
        };
        return new CaseFinding(
                rule,
                CaseDimension.CONTRADICTIONS,
                severity,
                message,
                List.of(conflict.earlier().place(), conflict.later().place()));
    }

    private static void question(Answer answer, List<CaseFinding> findings) {
        String asked = answer.question().text();
        String rule;
        Severity severity;
        Text message;
        switch (answer.outcome()) {
            case UNANSWERED -> {
                rule = "question.unanswered";
                severity = Severity.MAJOR;
                message = new Text("没有回应：“" + asked + "”", "Not taken up: “" + asked + "”");
            }
            case DEFLECTED -> {
                rule = "question.deflected";
                severity = Severity.MAJOR;
                message = new Text(
                        "避重就轻：“" + asked + "”问到了，答的是别的", "Deflected: “" + asked + "” is met with something else");
            }
            case DEFERRED -> {
                rule = "question.deferred";
                severity = Severity.MINOR;
                message = new Text(
                        "“" + asked + "”被推迟，没有说到什么时候", "“" + asked + "” is put off, and nobody says until when");
            }
            default -> {
                return;
            }
        }
        findings.add(new CaseFinding(
                rule,
                CaseDimension.UNANSWERED_QUESTIONS,
                severity,
                message,
                answer.place().stream().toList()));
    }

    private static void promise(FollowedPromise promise, List<CaseFinding> findings) {
        if (promise.outcome() != FollowedPromise.Outcome.LAPSED && promise.outcome() != FollowedPromise.Outcome.GONE) {
            return;
        }
        List<Place> places = new ArrayList<>();
        places.add(promise.place());
        promise.evidence().ifPresent(places::add);
        Text message = promise.outcome() == FollowedPromise.Outcome.LAPSED
                ? new Text(
                        "承诺到期（" + promise.deadline() + "）未见兑现，也没有提前改期",
                        "Due " + promise.deadline() + " and not kept, nor moved in time")
                : new Text("这项承诺后来不见了，没有说明", "This promise was dropped without a word");
        findings.add(new CaseFinding(
                "consistency.promise-lapsed", CaseDimension.BROKEN_PROMISES, Severity.MAJOR, message, places));
    }

    private static void clock(Clock clock, List<CaseFinding> findings) {
        if (clock.status() != Clock.Status.LATE && clock.status() != Clock.Status.MISSED) {
            return;
        }
        boolean first = clock.id().equals("first-statement");
        String rule =
                first ? "timing.first" : clock.id().equals("next-update") ? "timing.updates" : "timing.discovery-gap";
        String limit = hours(clock.limitHours());
        String taken =
                clock.actualHours().isPresent() ? hours(clock.actualHours().getAsDouble()) : "";
        Text message = taken.isEmpty()
                ? new Text(
                        clock.label().zh() + "：限 " + limit + " 小时，至今未见",
                        clock.label().en() + ": nothing within " + limit + " hours")
                : new Text(
                        clock.label().zh() + "：用了 " + taken + " 小时，限 " + limit + " 小时",
                        clock.label().en() + ": " + taken + " hours, limit " + limit);
        findings.add(new CaseFinding(
                rule, CaseDimension.LATE_RESPONSE, first ? Severity.MAJOR : Severity.MODERATE, message, List.of()));
    }

    /** Hours with at most one decimal. */
    static String hours(double hours) {
        String text = String.format(Locale.ROOT, "%.1f", hours);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
