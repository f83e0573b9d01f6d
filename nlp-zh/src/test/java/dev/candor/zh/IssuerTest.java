package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Promise;
import dev.candor.Report;
import dev.candor.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks acts as “we”, whichever way the text or the caller names them. */
class IssuerTest {

    private static final String NOTICE = """
            门店便当含有异物，1月5日影响顾客32人，门店已停止销售该批便当，并逐一联系顾客退款。
            %s将于1月8日前清查全部门店，并公布结果。
            """;

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @Test
    void aStrangerMakesNoPromiseOfOurs() {
        assertThat(actors(Statement.of(NOTICE.formatted("丰和超商")))).doesNotContain("丰和超商");
    }

    @ParameterizedTest
    @CsvSource({
        "丰和超商, 丰和超商",
        "丰和超商, 豐和超商",
        "豐和超商, 丰和超商",
        "ok超商, OK超商",
        "OK超商, ok超商",
    })
    void theNameThatIsGivenIsFoundInEitherScript(String told, String given) {
        Statement statement =
                Statement.builder(NOTICE.formatted(told)).issuer(given).build();

        assertThat(actors(statement)).contains(told);
    }

    @ParameterizedTest
    @CsvSource({
        "关于丰和超商（以下简称“丰和”）便当异物的说明, ''",
        "丰和超商有限公司关于便当异物的说明, ''",
        "关于便当异物的说明, 丰和超商有限公司",
    })
    void theTextNamesWhoSpeaks(String title, String signature) {
        String name = title.contains("以下简称") ? "丰和" : "丰和超商有限公司";

        assertThat(actors(Statement.of(title + "\n" + NOTICE.formatted(name) + signature + "\n")))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"綠庭園社區管理委員會, 管委會", "绿庭园小区业主委员会, 业委会", "恆翠閣業主立案法團, 法團"})
    void aBodyMayCallItselfByItsKind(String given, String called) {
        Statement.Builder statement = Statement.builder(NOTICE.formatted("我们") + "此次异物，是" + called + "没有检查所致。");

        assertThat(blamed(statement)).isTrue();
        assertThat(blamed(statement.issuer(given))).isFalse();
    }

    private boolean blamed(Statement.Builder statement) {
        return ((Report) grader.grade(statement.build()))
                .findings().stream().anyMatch(finding -> finding.rule().equals("blame.third-party"));
    }

    private List<String> actors(Statement statement) {
        return ((Report) grader.grade(statement))
                .promises().stream()
                        .map(Promise::actor)
                        .flatMap(Optional::stream)
                        .toList();
    }
}
