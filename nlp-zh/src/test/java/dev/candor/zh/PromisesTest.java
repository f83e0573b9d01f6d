package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Outcome;
import dev.candor.Promise;
import dev.candor.Promise.Commitment;
import dev.candor.Promise.Condition;
import dev.candor.Promise.Tense;
import dev.candor.Report;
import dev.candor.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the drawings every promise stands in ⟦⟧; what is not drawn is none. */
class PromisesTest {

    /** Makes a drawing long enough to be graded, and promises nothing. */
    private static final String FRAME = "\n5月9日上午，江边仓库的屋顶漏雨，打湿了存放在那里的纸箱，当时没有人在场，也没有人受伤，纸箱共有四百只。";

    private final Grader grader = Grader.builder().language(Chinese.standard()).build();

    @Nested
    class Units {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "⟦我们将于5月20日前更换全部48台报警器⟧。",
                    "⟦该批次牛奶已全部下架⟧，⟦已购买的可全额退款⟧。",
                    "⟦11月20日前，我们将请有资质的单位把废液运走，并把转运联单贴在公告栏⟧。",
                    "⟦涉事店长已停职⟧；⟦门店即日起停业⟧。",
                    "⟦检查费由我们承担⟧。",
                    "⟦我們已於6月2日向衛生局通報⟧。",
                    "⟦退款將於6月3日前原路退回，無須申請⟧。",
                    "⟦两户渔民的损失合计21.4万元，9月1日已付清⟧。",
                    "⟦总部已调阅监控并封存硬盘⟧，并⟦即刻停止该员工一切职务⟧。",
                    "⟦沿岸14口井已全部取样，单子贴在村委会门口⟧。",
                })
        void measuresAreUnits(String drawing) {
            promises(drawing);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "⟦我们会吸取教训，加大技术投入，持续提升系统的安全防护水平⟧。",
                    "⟦公司将进一步加强管理，完善制度⟧。",
                    "⟦我們將持續精進管理⟧。",
                })
        void aChainOfGeneralWordsIsOneUnit(String drawing) {
            promises(drawing);
        }

        @Test
        void anActToldWithoutTenseIsToComeOrDoneByTheDayOfTheText() {
            String text = "6月10日工作人员上门更换48台报警器。";

            assertThat(at("2026-06-06T10:00:00+08:00", text).tense()).isEqualTo(Tense.FUTURE);
            assertThat(at("2026-06-16T10:00:00+08:00", text).tense()).isEqualTo(Tense.DONE);
        }

        @Test
        void aWordThatNamesWhatFollowsIsNoPromise() {
            promises("4. 赔偿：⟦渔民的损失21.4万元，公司9月1日已付清⟧。");
        }

        @ParameterizedTest
        @ValueSource(strings = {"⟦因此次事故受损的租户，我们将于3月9日前全额退还押金⟧。", "因此，⟦我们将于3月9日前全额退还押金⟧。", "⟦租户可在应用“我的—押金”里申请退还⟧。"})
        void itsWordsAreWhole(String drawing) {
            promises(drawing);
        }

        @Test
        void anAuthoritysActBeforeOursIsNoneOfOurs() {
            promises("法院将于6月3日就这次事故开庭，⟦我们将在6月10日前公布判决⟧。");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "请立即停止食用该批次产品，并妥善保管购物凭证。",
                    "我们保留追究造谣者法律责任的权利，已委托律师取证。",
                    "供应商已向我们提交了检测报告。",
                    "我们向所有受伤的乘客和家属道歉。",
                    "我们始终把用户的安全放在首位。",
                    "我們高度重視，感謝各界指教。",
                    "有网友称我们将全额退款，这不是我们说的。",
                    "法院将于6月3日就这次事故开庭。",
                })
        void adviceThreatsOthersActsAndApologiesAreNone(String drawing) {
            promises(drawing);
        }
    }

    @Nested
    class Lists {

        @Test
        void everyItemIsAUnitThatTakesActorAndTimeFromTheHeading() {
            List<Promise> promises = promises("""
                    我们将采取以下措施：
                    一、⟦停售全部批次⟧；
                    二、⟦逐一通知买过的41位顾客⟧；
                    三、⟦加装两道门禁⟧。
                    """);

            assertThat(promises).extracting(Promise::tense).containsOnly(Tense.FUTURE);
            assertThat(promises)
                    .allSatisfy(promise -> assertThat(promise.actor()).contains("我们"));
        }

        @Test
        void aDateInTheHeadingServesTheItems() {
            List<Promise> promises = promises("""
                    5月20日前，我们将完成以下整改：
                    1、⟦更换全部线路⟧；
                    2、⟦加装两道门禁⟧。
                    """);

            assertThat(promises)
                    .allSatisfy(promise -> assertThat(promise.deadline()).contains("--05-20"));
        }

        @Test
        void whatAHeadingSaysWasDoneIsDone() {
            List<Promise> promises = promises("""
                    我们已采取以下措施：
                    （一）⟦封存剩余的120箱⟧；
                    （二）⟦停用该条生产线⟧。
                    """);

            assertThat(promises).extracting(Promise::tense).containsOnly(Tense.DONE);
        }

        @Test
        void theListMayStandInTheLine() {
            promises("我们将：1、⟦全额退款⟧；2、⟦逐一通知41位用户⟧。");
        }
    }

    @Nested
    class Fields {

        @Test
        void everyFieldOfAFullPromise() {
            Promise promise = only("⟦质量总监许澄将于5月20日前更换48台报警器，结果贴在店门口⟧。");

            assertThat(promise.actor()).contains("质量总监许澄");
            assertThat(promise.action()).isEqualTo("更换");
            assertThat(promise.object()).contains("48台报警器");
            assertThat(promise.amount()).contains("48台");
            assertThat(promise.deadline()).contains("--05-20");
            assertThat(promise.measure()).contains("质量总监许澄将于5月20日前更换48台报警器");
            assertThat(promise.verification()).contains("结果贴在店门口");
            assertThat(promise.specificity()).isEqualTo(4);
            assertThat(promise.missing()).isEmpty();
        }

        @Test
        void anEmptyOneNamesWhatIsMissing() {
            Promise promise = only("⟦今后将进一步加强管理⟧。");

            assertThat(promise.specificity()).isZero();
            assertThat(promise.missing()).containsExactly("measure", "deadline", "amount", "actor", "verification");
        }

        @Test
        void tenses() {
            assertThat(only("⟦我们将停售该批次⟧。").tense()).isEqualTo(Tense.FUTURE);
            assertThat(only("⟦我们正在逐户更换水表⟧。").tense()).isEqualTo(Tense.ONGOING);
            assertThat(only("⟦我们已停售该批次⟧。").tense()).isEqualTo(Tense.DONE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "⟦我们已将全部押金退还⟧。",
                    "⟦我们已第一时间将该批次下架⟧。",
                    "系统发生故障，多扣了押金。⟦我们在3月2日前逐一发了短信⟧。",
                    "⟦多扣的押金已于10月2日24时前全部退回⟧。",
                    "系統發生故障，多扣了押金。⟦我們對全部訂單進行了核查⟧。",
                    "⟦本公司已於10月18日前逐一電話通知租戶⟧。"
                })
        void whatIsPutBehindIsDone(String drawing) {
            assertThat(only(drawing).tense()).isEqualTo(Tense.DONE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"⟦已报名的租户将收到押金⟧。", "⟦押金将于10月2日24时前全部退回⟧。", "⟦我们将对押金进行核查⟧。"})
        void whatIsStillToBeDoneIsAhead(String drawing) {
            assertThat(only(drawing).tense()).isEqualTo(Tense.FUTURE);
        }

        @Test
        void conditions() {
            assertThat(only("⟦凡5月3日至6日下单的，均可全额退款⟧。").condition()).isEqualTo(Condition.OBJECTIVE);
            assertThat(only("⟦我们将视情况给予补偿⟧。").condition()).isEqualTo(Condition.SELF_JUDGED);
            assertThat(only("⟦我们将给予补偿⟧。").condition()).isEqualTo(Condition.NONE);
        }

        @Test
        void strengths() {
            assertThat(only("⟦我们争取本月底前完成更换⟧。").commitment()).isEqualTo(Commitment.HEDGED);
            assertThat(only("⟦我们将承担一切损失⟧。").commitment()).isEqualTo(Commitment.ABSOLUTE);
            assertThat(only("⟦我们将更换全部水表⟧。").commitment()).isEqualTo(Commitment.PLAIN);
        }
    }

    @Nested
    class Deadlines {

        @Test
        void aTermRunsFromPublicationWhenThatIsKnown() {
            String text = "我们将在三个工作日内退还全部押金。";

            assertThat(at("2026-11-20T10:00:00+08:00", text).deadline()).contains("2026-11-25");
            assertThat(at("2026-11-20T10:00:00+08:00", "我们将在10天内退还全部押金。").deadline())
                    .contains("2026-11-30");
        }

        @Test
        void orFromTheDayThatTheTextGivesItself() {
            String term = "我们将在10天内退还全部押金。";
            String dateline = "2026年11月20日\n" + term + FRAME;
            String signature = term + FRAME + "\n岚桥水务有限公司\n2026年11月20日";

            assertThat(grade(Statement.of(dateline)).promises())
                    .singleElement()
                    .satisfies(promise -> assertThat(promise.deadline()).contains("2026-11-30"));
            assertThat(grade(Statement.of(signature)).promises())
                    .singleElement()
                    .satisfies(promise -> assertThat(promise.deadline()).contains("2026-11-30"));
        }

        @Test
        void otherwiseTheTermItselfCounts() {
            Promise promise = only("⟦我们将在三个工作日内退还全部押金⟧。");

            assertThat(promise.deadline()).contains("三个工作日");
            assertThat(promise.missing()).doesNotContain("deadline");
        }

        @ParameterizedTest
        @CsvSource({
            "公司将在调查结论公布后两个交易日内公告处理决定。, 两个交易日",
            "鑑定完成後十四日內，本公司將公布改善措施。, P14D",
            "我们将在每季度结束后的十日内公布抽检结果。, P10D",
            "我们将自即日起三日内退还全部押金。, 2026-11-23"
        })
        void aTermThatRunsFromAnEventIsNoDate(String text, String deadline) {
            assertThat(at("2026-11-20T10:00:00+08:00", text).deadline()).contains(deadline);
        }

        @Test
        void aTermThatRunsFromWhatTheReaderDoesIsNoDate() {
            Promise promise = at("2026-11-20T10:00:00+08:00", "我们收到申请后三个工作日内退还押金。");

            assertThat(promise.deadline())
                    .hasValueSatisfying(term -> assertThat(term).doesNotContain("2026"));
        }

        @Test
        void aDayThatNobodyCanLookUpStaysAsItIsWritten() {
            assertThat(only("⟦二车间自当日起停产⟧。").deadline()).contains("当日");
        }

        @Test
        void aDateBeforePublicationStaysWhatItSays() {
            assertThat(at("2026-11-20T10:00:00+08:00", "我们将于2026年11月1日前退还全部押金。").deadline())
                    .contains("2026-11-01");
            assertThat(at("2026-11-20T10:00:00+08:00", "我们将于2026.4.15前退还全部押金。").deadline())
                    .contains("2026-04-15");
            assertThat(at("2026-11-20T10:00:00+08:00", "我们将于4月15日前退还全部押金。").deadline())
                    .contains("2027-04-15");
        }

        @Test
        void aDayThatNoCalendarHasIsNoDeadline() {
            assertThat(only("⟦我们将于2月30日前更换报警器⟧。").deadline()).isEmpty();
        }

        @Test
        void fullWidthDigitsAreDigits() {
            assertThat(only("⟦我们将于５月２０日前更换４８台报警器⟧。").deadline()).contains("--05-20");
        }

        @Test
        void anAmountWithoutAUnitIsNone() {
            assertThat(only("⟦我们将向每位用户补偿300⟧。").amount()).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "我们将在99999999999999999999天内退款。",
                    "我们将在99999999999年内退款。",
                    "我们将在〇天内退款。",
                    "：；，。我们将：；；",
                    "一、",
                    "1.1.1.1.",
                    "我们将\uD800在三天内退款",
                })
        void nothingThrows(String text) {
            String told = "我们的系统发生故障。" + text + FRAME;

            Report report = grade(Statement.builder(told)
                    .publishedAt(OffsetDateTime.parse("2026-11-20T10:00:00+08:00"))
                    .build());

            assertThat(report.promises()).allMatch(promise -> promise.span().end() <= text.length() + FRAME.length());
        }
    }

    private List<Promise> promises(String drawing) {
        String text = drawing.replace("⟦", "").replace("⟧", "");
        List<Promise> promises = grade(Statement.of(text + FRAME)).promises();
        assertThat(draw(text, promises)).isEqualTo(drawing);
        return promises;
    }

    private Promise only(String drawing) {
        List<Promise> promises = promises(drawing);
        assertThat(promises).hasSize(1);
        return promises.get(0);
    }

    private Promise at(String publishedAt, String text) {
        Statement statement = Statement.builder(text + FRAME)
                .publishedAt(OffsetDateTime.parse(publishedAt))
                .build();
        List<Promise> promises = grade(statement).promises();
        assertThat(promises).hasSize(1);
        return promises.get(0);
    }

    private Report grade(Statement statement) {
        Outcome outcome = grader.grade(statement);
        assertThat(outcome).isInstanceOf(Report.class);
        return (Report) outcome;
    }

    private static String draw(String text, List<Promise> promises) {
        StringBuilder drawn = new StringBuilder(text);
        for (Promise promise :
                promises.stream().sorted((a, b) -> b.span().compareTo(a.span())).collect(Collectors.toList())) {
            if (promise.span().end() > text.length()) {
                return "a promise in the frame: " + promise;
            }
            drawn.insert(promise.span().end(), '⟧').insert(promise.span().start(), '⟦');
        }
        return drawn.toString();
    }
}
