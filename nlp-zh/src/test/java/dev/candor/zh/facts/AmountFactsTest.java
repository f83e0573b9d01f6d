package dev.candor.zh.facts;

import dev.candor.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money, shares and counts. */
class AmountFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "罚款⟦96万元|MONEY|CNY 960000⟧，退回⟦1,260元|MONEY|CNY 1260⟧。",
                "要求支付⟦90万美元|MONEY|USD 900000⟧（约合⟦人民币647万元|MONEY|CNY 6470000⟧）。",
                "每人⟦NT$1,500|MONEY|TWD 1500⟧，另贈⟦HK$200|MONEY|HKD 200⟧。",
                "賠償⟦新台幣三千元|MONEY|TWD 3000⟧。",
                "每位團友可獲⟦港幣500元|MONEY|HKD 500⟧。",
                "課程費用⟦10萬8千元|MONEY|XXX 108000⟧由公司支出，我們會把發票寄給您。",
                "合计⟦１２．５万元|MONEY|CNY 125000⟧。",
                "注册资本⟦1.2亿元|MONEY|CNY 120000000⟧。",
                "赔您⟦300块钱|MONEY|CNY 300⟧，再赔⟦50块|MONEY|CNY 50⟧。",
                "补贴⟦50至100元|MONEY|CNY 50/100⟧。",
                "售价⟦¥299|MONEY|CNY 299⟧，⟦RMB 500|MONEY|CNY 500⟧起。",
                "损失近⟦百万元|MONEY|CNY 1000000⟧。",
                "预计损失⟦1,900万元至2,600万元|MONEY|CNY 19000000/26000000⟧。",
                "每趟補收⟦120元至260元|MONEY|XXX 120/260⟧，這個說法屬實。",
                "套餐⟦298块|MONEY|CNY 298⟧⟦六节|COUNT|6 节⟧课，人均⟦49块8|MONEY|CNY 49.8⟧，⟦一百块|MONEY|CNY 100⟧一条的稿子。",
                "首期到位⟦三千二百万元|MONEY|CNY 32000000⟧。"
            })
    void findsMoney(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @CsvSource({
        "TW,課程費用⟦10萬8千元|MONEY|TWD 108000⟧由公司支出。",
        "HK,每人可獲⟦500元|MONEY|HKD 500⟧，電話⟦0800-000-123|PHONE⟧。",
        "HK,每位旅客退回⟦$125|MONEY|HKD 125⟧。",
        "MO,每位旅客退回⟦125元|MONEY|MOP 125⟧。",
        "CN,課程費用⟦10萬8千元|MONEY|CNY 108000⟧由公司支出。"
    })
    void readsYuanByThePlace(String region, String drawing) {
        FactDrawing.factsPublishedIn(Region.of(region), drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们愿意赔偿30万，分两期支付。", "营养元素齐全，元旦照常营业。", "检出需要更换的⟦207块|COUNT|207 块⟧电池。", "损失数百万元，几十元的事情。"})
    void leavesAloneWhatIsNoMoney(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "失败率升至⟦62%|PERCENT|62 %⟧，占⟦万分之二点八|PERCENT|0.028 %⟧。",
                "比例为⟦千分之二|PERCENT|0.2 %⟧，超标⟦百分之五|PERCENT|5 %⟧。",
                "含量⟦0.03‰|PERCENT|0.003 %⟧，不到⟦十万分之二|PERCENT|0.002 %⟧。",
                "减少⟦三分之一|PERCENT|33.3 %⟧，女性不低于⟦二分之一|PERCENT|50 %⟧。",
                "净利润下降⟦9.6%至11.2%|PERCENT|9.6/11.2 %⟧。",
                "扣⟦一成半|PERCENT|15 %⟧，⟦兩成半|PERCENT|25 %⟧的車，⟦八成五|PERCENT|85 %⟧的客人。",
                "⟦九成|PERCENT|90 %⟧以上的用户已完成退款，⟦5-10％|PERCENT|5/10 %⟧仍在处理。"
            })
    void findsShares(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"九成员已到会，三成立公司。", "上升3个百分点，十分之好，二分之差。", "按（⟦5%|PERCENT|5 %⟧－⟦1%|PERCENT|1 %⟧）计算。"})
    void leavesAloneWhatIsNoShare(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "共接到⟦6起|COUNT|6 起⟧起火报告，⟦6月15日|DATE|--06-15⟧前后最多。",
                "造成⟦41人|COUNT|41 人⟧受伤，⟦1人|COUNT|1 人⟧死亡。",
                "取得⟦4,118位|COUNT|4118 位⟧用戶的資料。",
                "⟦27家|COUNT|27 家⟧门店，⟦3.2万辆|COUNT|32000 辆⟧车，⟦三千二百户|COUNT|3200 户⟧居民。",
                "⟦两百余人|COUNT|200 人⟧聚集，近⟦百名|COUNT|100 名⟧乘客滞留，十几人送医。",
                "约⟦138万人|COUNT|1380000 人⟧受影响，超过⟦50人|COUNT|50 人⟧确诊，不到⟦20名|COUNT|20 名⟧。",
                "售出⟦46包|COUNT|46 包⟧，召回⟦３１包|COUNT|31 包⟧，⟦50件|COUNT|50 件⟧以上可团购。",
                "影响⟦1200万用户|COUNT|12000000 用户⟧，⟦300多学生|COUNT|300 学生⟧。",
                "⟦廿三人|COUNT|23 人⟧住院，⟦卅二戶|COUNT|32 戶⟧停水。",
                "⟦3至5人|COUNT|3/5 人⟧一组。",
                "造成⟦一人|COUNT|1 人⟧死亡，⟦一名|COUNT|1 名⟧员工停职，⟦一位|COUNT|1 位⟧顾客受伤。",
                "⟦两套|COUNT|2 套⟧设备，⟦九个|COUNT|9 个⟧城市，⟦三种|COUNT|3 种⟧方案。",
                "三十幾位朋友的帳號解開了。",
                "按⟦十倍|COUNT|10 倍⟧赔付，浓度为限值的⟦2.3倍|COUNT|2.3 倍⟧。",
                "⟦5人|COUNT|5 人⟧送医，其中⟦一人|COUNT|1 人⟧已出院。",
                "⟦0起|COUNT|0 起⟧伤亡。",
                "检出⟦0.048 ppm|COUNT⟧，限值为⟦30mg/L|COUNT|30 mg/L⟧，传出⟦4 KB|COUNT⟧、⟦212 字节|COUNT⟧。",
                "售出⟦2716把|COUNT|2716 把⟧，复测⟦967副|COUNT|967 副⟧，右眼差⟦75度|COUNT|75 度⟧，水温⟦70℃|COUNT|70 ℃⟧，收了⟦1,900斤|COUNT|1900 斤⟧。",
                "题库有⟦180万道|COUNT|1800000 道⟧，经过⟦两轮|COUNT|2 轮⟧校对，附⟦两个|COUNT|2 个⟧人的签名，留存⟦64段|COUNT|64 段⟧录像。",
                "容量⟦350毫升到600毫升|COUNT|350/600 毫升⟧，涉案之⟦48間|COUNT|48 間⟧分店。",
                "甲醛⟦91毫克/千克|COUNT|91 毫克/千克⟧，收到⟦1340 篇|COUNT⟧报告，漏出⟦三百公升|COUNT|300 公升⟧，未满⟦十四周岁|COUNT|14 周岁⟧。",
                "⟦三宗|COUNT|3 宗⟧查询，尤其⟦三位|COUNT|3 位⟧感到不适的人士，厚⟦2.4公釐|COUNT|2.4 公釐⟧，长⟦180公尺|COUNT|180 公尺⟧。",
                "目前⟦七位|COUNT|7 位⟧达成协议，此前⟦四十余次|COUNT|40 次⟧均正常，留言共⟦213则|COUNT|213 则⟧。",
                "印有⟦19名|COUNT|19 名⟧病人的姓名。院方已致电，其中⟦一名|COUNT|1 名⟧已离世。",
                "充电宝⟦12只|COUNT|12 只⟧，起火的是其中⟦一只|COUNT|1 只⟧。"
            })
    void findsCounts(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这是第三次更新，第1类账号暂停登录，第5、6位字符为校验码。",
                "1. 停止充电；2、取下电池；（3）拨打电话。",
                "一、经过。二、原因。三、更正。",
                "一个人，一位难求，一种声音，一些误会，一次次失望，一定改正，一起努力，一直在查，一切以结果为准，一律停售。",
                "没有一人受伤，一人多卡。",
                "曜程V5在Watch 5表镜事件中，X6和Aero 6平板电脑不受影响。",
                "零件发生变化，三包期内免费更换，五台山门店停业。",
                "18位身份证号码不会被收集，6位验证码勿告诉他人。",
                "数十人，几百名，若干户。",
                "三个方面的教训，两三个问题。",
                "位于⟦三楼母婴室|PLACE⟧，4S店代办，3C认证齐全。",
                "引发二次危机，住在某苑⟦3栋|PLACE⟧。",
                "前三名，前10家，每3人，其三名列前茅，上线《十堂养锅课》，四轮定位。",
                "2024款车主，召回部分2019款车，百年一遇、二十年一遇的寒潮。",
                "一位顾客、一名员工反映，理由有两条，三点说明，退一赔三，请做三件事：关阀，检查发现两项问题：过道堵塞。",
                "四处张扬，两度推迟，再度致歉，两个人信息泄露，机身编号第四、五位为准。",
                "坏⟦八个|COUNT|8 个⟧摄像头，谁砸一个碗都不行，一个个打电话。",
                "MG20A 与 5G 网络不受影响，3.3 账户状态见附表。"
            })
    void leavesAloneWhatIsNoCount(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以旧换新，享⟦七折|PERCENT|70 %⟧优惠，⟦8.5折|PERCENT|85 %⟧起。",
                "⟦22.5W|COUNT|22.5 W⟧快充，广播每⟦十分钟|DURATION|PT10M⟧播放一次。",
                "成立不足⟦一年|DURATION|P1Y⟧，提前⟦一日|DURATION|P1D⟧预约，其後⟦兩日|DURATION|P2D⟧待化驗。",
                "本公司為會員收取約⟦2,700萬元|MONEY|HKD 27000000⟧，已顧及私隱。",
                "與會員協商，退還⟦1,500元|MONEY|TWD 1500⟧，請至門市或網路辦理。"
            })
    void findsOffersAndUnits(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一个月两三千块工资，每一年都有，三折页说明书，折腾几天。", "独自一人从走廊翻出，家里医院两头跑，五六百人的群，四人桌。"})
    void leavesAloneGuessesAndRates(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "压力跌破⟦0.06MPa|COUNT|0.06 MPa⟧，每户抵扣⟦30方|COUNT|30 方⟧气，约⟦两百方|COUNT|200 方⟧污水。",
                "报修单打了⟦三回|COUNT|3 回⟧，⟦两样|COUNT|2 样⟧都不用发票，⟦六館|COUNT|6 館⟧同步停業。",
                "通过⟦-20℃|COUNT|-20 ℃⟧冷启试验，贮存⟦5℃|COUNT|5 ℃⟧。",
                "召回KT-38、KT-50⟦三款|COUNT|3 款⟧梯子和X6 Pro⟦两款|COUNT|2 款⟧车。",
                "头盔发了⟦1.2万顶|COUNT|12000 顶⟧，画册印了⟦两千本|COUNT|2000 本⟧，⟦四对|COUNT|4 对⟧新人要改期。",
                "糖粉减为⟦三十公克|COUNT|30 公克⟧，其中⟦六人|COUNT|6 人⟧为临时工，⟦2人|COUNT|2 人⟧手臂擦伤。",
                "还有⟦二十来箱|COUNT|20 箱⟧，走了⟦五十来米|COUNT|50 米⟧。"
            })
    void findsCountsOfEverydayUnits(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"合规与真话是两回事，配料只有三样：米、油、盐。", "由三方签字，两方都在，就此合十道別，采用四段式感应。", "发药要三查八对，十二本科生到场，第六对接口损坏。"})
    void leavesAloneWhatOnlyLooksCounted(String drawing) {
        FactDrawing.facts(drawing);
    }
}
