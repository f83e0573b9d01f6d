package dev.candor.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.NotScored;
import dev.candor.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

    private final JsonReport json = new JsonReport(Locale.CHINESE);

    @Test
    void keepsTheOrderOfFields() {
        assertThat(JsonLines.line(json.record(Optional.of("s-1"), Samples.report())))
                .isEqualTo(oneLine("""
                {"schemaVersion":"1.0","id":"s-1","language":"zh-Hans",
                "crisis":"environment-accident","crisisEvidence":[],"stage":null,"voice":"company",
                "overall":{"score":45,"grade":"D"},
                "dimensions":{"blame-shifting":{"score":36,"grade":"E"},"vague-promises":{"score":84,"grade":"B"},
                "jargon":{"score":100,"grade":"A"},"missing-details":{"score":100,"grade":"A"},
                "hollow-apology":{"score":100,"grade":"A"}},
                "findings":[
                {"rule":"blame.employee","dimension":"blame-shifting","severity":"major","confidence":"high",
                "start":16,"end":20,"excerpt":"个别员工","message":"把责任推给了个别员工",
                "rewrites":[{"kind":"FILL","text":"〔岗位〕操作有误，我们没有做到〔管理措施〕","slots":["岗位","管理措施"]}]},
                {"rule":"vague.no-deadline","dimension":"vague-promises","severity":"moderate","confidence":"medium",
                "start":35,"end":40,"excerpt":"将尽快整改","message":"没有期限","rewrites":[]},
                {"rule":"jargon.long-sentences","dimension":"jargon","severity":"info","confidence":"low",
                "start":null,"end":null,"excerpt":"","message":"句子偏长","rewrites":[]}],
                "impressions":[{"of":"blame-shifting","start":11,"end":26,"likelihood":0.9},
                {"of":"vague-promises","start":11,"end":26,"likelihood":0.31}],
                "estimates":[{"of":"blame-shifting","score":52.5},{"of":"overall","score":47.3}],
                "strengths":[{"kind":"apology","start":28,"end":34}],
                "disclosures":{"what":{"status":"present","start":11,"end":15},"when":{"status":"missing"},
                "where":{"status":"missing"},"scope":{"status":"missing"},
                "cause":{"status":"vague","start":20,"end":24},"done":{"status":"missing"},
                "next":{"status":"missing"},"owner":{"status":"missing"},"remedy":{"status":"not-applicable"},
                "contact":{"status":"missing"},"verification":{"status":"missing"}},
                "checks":{"harm":{"status":"missing"},"self-check":{"status":"missing"},"privacy":{"status":"present"}},
                "needs":[{"item":"when","why":"读者要知道日子",
                "rewrite":{"kind":"FILL","text":"〔日期〕发生","slots":["日期"]}}],
                "legal":[],
                "promises":[{"start":35,"end":40,"actor":"我们","action":"整改","object":null,"amount":null,
                "deadline":null,"measure":null,"verification":null,"condition":"none","strength":"plain",
                "tense":"future","specificity":1,"empty":["deadline","verification"]}],
                "facts":[{"kind":"role","value":"员工","start":18,"end":20}],
                "masked":[],
                "ledger":[{"of":"blame-shifting","kind":"base","points":100.00},
                {"of":"blame-shifting","kind":"finding","points":-34.50,"finding":0,"subject":"blame.employee"},
                {"of":"blame-shifting","kind":"estimate","points":-3.50,"subject":"blame-shifting"},
                {"of":"vague-promises","kind":"finding","points":-12.80,"finding":1,"subject":"vague.no-deadline"},
                {"of":"missing-details","kind":"disclosure","points":-10.26,"subject":"scope"},
                {"of":"overall","kind":"weight","points":10.80,"subject":"blame-shifting"},
                {"of":"overall","kind":"cap","points":-7.00,"finding":0,"subject":"blame.employee"}],
                "provenance":{"candor":"0.1.0","ruleset":"zh-0.1.0+ab12","profile":"standard-1"},
                "scope":"评分只看文字，不判断事实真伪与法律责任"}
                """));
    }

    @Test
    void saysWhyThereIsNoScore() {
        assertThat(JsonLines.line(json.record(Optional.empty(), Samples.notScored())))
                .isEqualTo(oneLine("""
                {"schemaVersion":"1.0","id":null,"language":"zh-Hans",
                "notScored":{"reason":"too-short","hint":"文字太短"}}
                """));
    }

    @Test
    void tellsABrokenLine() {
        BrokenRecordException broken = new BrokenRecordException(
                BrokenRecordException.Reason.MISSING_TEXT, Optional.empty(), new Text("缺少 text", "no text"));

        assertThat(JsonLines.line(json.record(17, broken))).isEqualTo(oneLine("""
                {"line":17,"id":null,"error":{"reason":"missing-text","message":"缺少 text"}}
                """));
    }

    @Test
    void escapesHalfASurrogatePairWhichUtf8CannotHold() {
        NotScored odd = new NotScored("und", NotScored.Reason.EMPTY, new Text("\uD83D 与 😀", ""));

        assertThat(JsonLines.line(json.record(Optional.of("\uDE00"), odd)))
                .contains("\"id\":\"\\uDE00\"")
                .contains("\"hint\":\"\\uD83D 与 😀\"");
    }

    private static String oneLine(String wrapped) {
        return String.join("", List.of(wrapped.split("\n"))) + "\n";
    }
}
