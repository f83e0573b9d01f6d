package dev.candor.examples;

import dev.candor.NotScored;
import dev.candor.Report;
import dev.candor.Text;
import dev.candor.casefile.CaseReport;
import dev.candor.casefile.GradedStatement;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A page for people: one file, which needs neither network nor scripts. */
final class HtmlReport implements OutcomeWriter {

    private final Guide guide;
    private final Locale ui;

    /** Takes advice from this guide and speaks this language. */
    HtmlReport(Guide guide, Locale ui) {
        this.guide = guide;
        this.ui = ui;
    }

    /** The page of these statements; nothing when there is none. */
    @Override
    public String write(List<Graded> statements) {
        if (statements.isEmpty()) {
            return "";
        }
        Sections sections = new Sections();
        statements.forEach(graded -> sections.add(file(graded.name()), graded));
        return sections.page(Optional.empty());
    }

    /** The page of a case. */
    String write(CaseReport report) {
        Sections sections = new Sections();
        Map<String, HtmlStatement> byId = new HashMap<>();
        for (GradedStatement graded : report.statements()) {
            String id = graded.statement().id();
            sections.add(
                            HtmlCase.name(graded),
                            Graded.of(id, Markers.of(graded.statement().text()), graded.outcome()))
                    .ifPresent(section -> byId.put(id, section));
        }
        return sections.page(Optional.of(new HtmlCase(report, byId, ui)));
    }

    private String file(String name) {
        if (name.equals(StatementFile.STANDARD_INPUT)) {
            return new Text("标准输入", "standard input").in(ui);
        }
        Path file = Path.of(name).getFileName();
        return Printable.line(file == null ? name : file.toString());
    }

    /** The sections of a page, as they come. */
    private final class Sections {

        private final List<HtmlStatement> scored = new ArrayList<>();
        private final List<HtmlPage.NotScoredFile> notScored = new ArrayList<>();

        /** Adds a statement; returns its section when it has a score. */
        Optional<HtmlStatement> add(String name, Graded graded) {
            if (graded.outcome() instanceof Report report) {
                HtmlStatement section = new HtmlStatement("s" + (scored.size() + 1), name, graded, report, guide, ui);
                scored.add(section);
                return Optional.of(section);
            }
            if (graded.outcome() instanceof NotScored outcome) {
                notScored.add(new HtmlPage.NotScoredFile(name, outcome.hint().in(ui)));
            }
            return Optional.empty();
        }

        String page(Optional<HtmlCase> casefile) {
            Optional<HtmlOverview> overview =
                    scored.size() > 1 ? Optional.of(new HtmlOverview(scored, guide, ui)) : Optional.empty();
            TemplateOutput out = new StringOutput();
            TemplateEngine.createPrecompiled(
                            null,
                            ContentType.Html,
                            HtmlReport.class.getClassLoader(),
                            HtmlReport.class.getPackageName())
                    .render(
                            "page.jte",
                            new HtmlPage(ui, scored, notScored, overview, casefile, HtmlStyle.standard()),
                            out);
            return out.toString();
        }
    }
}
