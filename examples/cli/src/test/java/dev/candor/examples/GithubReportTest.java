package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Finding;
import dev.candor.Outcome;
import dev.candor.Report;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GithubReportTest {

    @Test
    void annotatesWhatWasFoundWhereItStands() {
        assertThat(written(Graded.of("draft.txt", Markers.of(Samples.TEXT), Samples.report())))
                .isEqualTo("""
                ::error file=draft.txt,line=2,endLine=2,col=9,endColumn=13,title=归咎个别员工 (blame.employee)::把责任推给了个别员工
                ::warning file=draft.txt,line=3,endLine=3,col=8,endColumn=13,title=没有期限 (vague.no-deadline)::没有期限
                ::notice file=draft.txt,title=没有期限 (jargon.long-sentences)::句子偏长
                ::notice file=draft.txt,title=Candor::D 45 需要重写（评分只看文字，不判断事实真伪与法律责任）
                """);
    }

    @Test
    void escapesWhatWouldEndACommandOrAProperty() {
        Outcome report = Samples.report("100%\r\n::error::个别：员工");

        assertThat(written(Graded.of("a,b:c%.txt", Markers.of(Samples.TEXT), report)))
                .contains("file=a%2Cb%3Ac%25.txt,line=2")
                .contains("::100%25%0D%0A::error::个别：员工\n");
    }

    @Test
    void marksWhatIsAccepted() {
        Report report = Samples.report();
        Finding accepted = report.findings().get(0);
        Suppression suppression = new Suppression(Suppression.Origin.BASELINE, "旧稿", Optional.empty());

        assertThat(written(new Graded(
                        "draft.txt",
                        Markers.of(Samples.TEXT),
                        report,
                        Map.of(accepted, suppression),
                        Optional.of(report))))
                .startsWith("::notice file=draft.txt,line=2,")
                .contains("把责任推给了个别员工%0A已接受（基线）：旧稿\n")
                .endsWith("::D 45 需要重写；不计已接受的：D 45 需要重写（评分只看文字，不判断事实真伪与法律责任）\n");
    }

    @Test
    void warnsOfAStatementWithoutAScore() {
        assertThat(written(Graded.of("draft.txt", Markers.of(""), Samples.notScored())))
                .isEqualTo("::warning file=draft.txt,title=Candor::文字太短\n");
    }

    private static String written(Graded graded) {
        return new GithubReport(Samples.guide(), Locale.CHINESE).write(List.of(graded));
    }
}
