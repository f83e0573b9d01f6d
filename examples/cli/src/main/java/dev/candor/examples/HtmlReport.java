package dev.candor.examples;

import dev.candor.NotScored;
import dev.candor.Report;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page for people: one file, which needs neither network nor scripts; nothing when there is no statement. */
final class HtmlReport implements OutcomeWriter {

    private final Guide guide;
    private final Locale ui;

    /** Takes advice from this guide and speaks this language. */
    HtmlReport(Guide guide, Locale ui) {
        this.guide = guide;
        this.ui = ui;
    }

    @Override
    public String write(List<Graded> statements) {
        if (statements.isEmpty()) {
            return "";
        }
        List<HtmlStatement> scored = new ArrayList<>();
        List<HtmlPage.NotScoredFile> notScored = new ArrayList<>();
        for (Graded graded : statements) {
            if (graded.outcome() instanceof Report report) {
                scored.add(new HtmlStatement("s" + (scored.size() + 1), graded, report, guide, ui));
            } else if (graded.outcome() instanceof NotScored outcome) {
                notScored.add(new HtmlPage.NotScoredFile(
                        Printable.line(graded.name()), outcome.hint().in(ui)));
            }
        }
        Optional<HtmlOverview> overview =
                scored.size() > 1 ? Optional.of(new HtmlOverview(scored, guide, ui)) : Optional.empty();
        TemplateOutput out = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, HtmlReport.class.getClassLoader(), HtmlReport.class.getPackageName())
                .render("page.jte", new HtmlPage(ui, scored, notScored, overview, HtmlStyle.standard()), out);
        return out.toString();
    }
}
