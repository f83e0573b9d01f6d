package dev.candor.casefile;

import dev.candor.Severity;
import dev.candor.Text;
import java.util.Arrays;

/** The faults of cases that no statement shows alone. */
public enum CaseRule implements CaseSubject {
    /** One statement does not hold together. */
    INTERNAL(
            "consistency.internal",
            CaseDimension.CONTRADICTIONS,
            Severity.MODERATE,
            new Text("同一份声明里%s对不上，请重新核对", "The %s does not hold within one statement; check it again")),
    /** A statement tells the opposite of earlier advertising and does not own that this was wrong. */
    CLAIM(
            "consistency.claim",
            CaseDimension.CONTRADICTIONS,
            Severity.MAJOR,
            new Text(
                    "与此前的宣传相反，却没有承认宣传不实",
                    "The opposite of earlier advertising, without owning that the advertising was wrong")),
    /** Two voices differ. */
    VOICES(
            "consistency.voices",
            CaseDimension.CONTRADICTIONS,
            Severity.MODERATE,
            new Text("不同发声方的%s说法不一，请统一并说明以哪个为准", "Different voices differ about the %s; say which one holds")),
    /** A number, a date or a time changed without a word. */
    NUMBERS("consistency.numbers", CaseDimension.CONTRADICTIONS, Severity.MAJOR, changed()),
    /** A position changed without a word. */
    REVERSAL("consistency.reversal", CaseDimension.CONTRADICTIONS, Severity.MAJOR, changed()),
    /** A question is not taken up. */
    UNANSWERED(
            "question.unanswered",
            CaseDimension.UNANSWERED_QUESTIONS,
            Severity.MAJOR,
            new Text("未见回应：“%s”", "No answer found: “%s”")),
    /** A question is met with something else. */
    DEFLECTED(
            "question.deflected",
            CaseDimension.UNANSWERED_QUESTIONS,
            Severity.MAJOR,
            new Text("避重就轻：“%s”问到了，答的是别的", "Deflected: “%s” is met with something else")),
    /** A question is put off, and nobody says until when. */
    DEFERRED(
            "question.deferred",
            CaseDimension.UNANSWERED_QUESTIONS,
            Severity.MINOR,
            new Text("“%s”被推迟，没有说到什么时候", "“%s” is put off, and nobody says until when")),
    /** A promise was not kept by its date, or dropped. */
    PROMISE_LAPSED(
            "consistency.promise-lapsed",
            CaseDimension.BROKEN_PROMISES,
            Severity.MAJOR,
            new Text("承诺到期（%s）未见兑现，也没有提前改期", "Due %s and not kept, nor moved in time"),
            new Text("这项承诺后来不见了，没有说明", "This promise was dropped without a word")),
    /** The first statement came late, or did not come. */
    FIRST_STATEMENT("timing.first", CaseDimension.LATE_RESPONSE, Severity.MAJOR, late(), silent()),
    /** An update came later than promised, or did not come. */
    UPDATES("timing.updates", CaseDimension.LATE_RESPONSE, Severity.MODERATE, late(), silent()),
    /** Much time passed between knowing and telling, and nothing says why. */
    DISCOVERY_GAP("timing.discovery-gap", CaseDimension.LATE_RESPONSE, Severity.MODERATE, late(), silent());

    private final String id;
    private final CaseDimension dimension;
    private final Severity severity;
    private final Text message;
    private final Text silence;

    /** A rule with one message. */
    CaseRule(String id, CaseDimension dimension, Severity severity, Text message) {
        this(id, dimension, severity, message, message);
    }

    /** A rule with another message where nothing was said at all. */
    CaseRule(String id, CaseDimension dimension, Severity severity, Text message, Text silence) {
        this.id = id;
        this.dimension = dimension;
        this.severity = severity;
        this.message = message;
        this.silence = silence;
    }

    private static Text changed() {
        return new Text(
                "%s前后不一，没有说明。若先前说错，请写明“此前说法有误”并致歉",
                "The %s changed without a word; if the earlier one was wrong, say so and apologise");
    }

    private static Text late() {
        return new Text("%s：用了 %s 小时，限 %s 小时", "%s: %s hours, limit %s");
    }

    private static Text silent() {
        return new Text("%s：限 %s 小时，至今未见", "%s: nothing within %s hours");
    }

    /** The name used in JSON. */
    @Override
    public String id() {
        return id;
    }

    /** The dimension that it charges. */
    public CaseDimension dimension() {
        return dimension;
    }

    /** How much it matters. */
    public Severity severity() {
        return severity;
    }

    /** What is wrong, with its parts filled in. */
    Text message(Text... parts) {
        return fill(message, parts);
    }

    /** What is wrong where nothing was said at all, with its parts filled in. */
    Text silence(Text... parts) {
        return fill(silence, parts);
    }

    private static Text fill(Text template, Text... parts) {
        return new Text(
                String.format(template.zh(), Arrays.stream(parts).map(Text::zh).toArray()),
                String.format(template.en(), Arrays.stream(parts).map(Text::en).toArray()));
    }
}
