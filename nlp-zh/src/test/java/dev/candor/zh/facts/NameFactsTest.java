package dev.candor.zh.facts;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People, offices, bodies and places. */
class NameFactsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦陈女士|PERSON⟧与⟦方砚秋先生|PERSON⟧已收到退款。",
                "护理员⟦陈某|PERSON⟧、安全员⟦石某|PERSON⟧已停职，嫌疑人⟦李某某|PERSON⟧到案。",
                "⟦院长|ROLE⟧ ⟦方砚秋|PERSON⟧",
                "⟦总经理|ROLE⟧⟦周启明|PERSON⟧表示歉意，⟦店长|ROLE⟧⟦王芳|PERSON⟧因违规停职。",
                "⟦联系人|ROLE⟧：⟦林以晴|PERSON⟧，电话⟦400-000-2716|PHONE⟧。",
                "由⟦方院长|PERSON⟧和⟦李经理|PERSON⟧当面道歉。",
                "⟦方砚秋|PERSON⟧⟦院长|ROLE⟧表示，责任在医院。",
                "⟦葉小姐|PERSON⟧帶著導盲犬到店，⟦副店長|ROLE⟧⟦賴先生|PERSON⟧上前阻攔。",
                "患者⟦欧阳雪|PERSON⟧、家属⟦周奶奶|PERSON⟧。",
                "⟦負責人|ROLE⟧ ⟦許文翰|PERSON⟧",
                "⟦CEO|ROLE⟧ ⟦沈一舟|PERSON⟧",
                "⟦莎瓏女士|PERSON⟧來信詢問，資安窗口⟦何小姐|PERSON⟧處理，社工⟦陳姑娘|PERSON⟧跟進。",
                "⟦洪員|PERSON⟧於⟦6月|DATE|--06⟧間調貨，公司對⟦徐員|PERSON⟧提出告訴，這是個人行為。",
                "玩家“⟦北冥有瓜|PERSON⟧”发帖，网名“⟦佟小川|PERSON⟧”。",
                "找⟦護理長|ROLE⟧⟦溫如蘭|PERSON⟧，同事⟦小温|PERSON⟧说过。",
                "用户⟦蔺女士|PERSON⟧要求更换师傅，被推搡的是⟦蔺女士|PERSON⟧。"
            })
    void findsPeople(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦首席执行官|ROLE⟧与⟦质量总监|ROLE⟧轮流值守，⟦運維總監|ROLE⟧負責。",
                "⟦新闻发言人|ROLE⟧回应，⟦法定代表人|ROLE⟧签字，⟦区域经理|ROLE⟧到场。",
                "⟦云岫科技|ORGANISATION⟧ ⟦首席执行官|ROLE⟧ ⟦顾行舟|PERSON⟧ ⟦2025.6.2|DATE|2025-06-02⟧",
                "現場由⟦消防局|AGENCY⟧⟦副局長|ROLE⟧⟦林屹|PERSON⟧指揮，⟦市長|ROLE⟧十分重視。",
                "原⟦财务总监|ROLE⟧⟦周某|PERSON⟧已免职。",
                "其⟦法定代表人|ROLE⟧被采取强制措施，该⟦负责人|ROLE⟧已停职。",
                "⟦主席|ROLE⟧\n⟦單柏韜|PERSON⟧",
                "承董事會命\n⟦公司秘書|ROLE⟧\n⟦賀敏儀|PERSON⟧",
                "⟦客服主管|ROLE⟧到場，⟦財務課長|ROLE⟧覆核。"
            })
    void findsOffices(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司某部门员工，某些用户，某网点。",
                "本店长期受困，学校长远规划，曾经理解有误，主任务已完成。",
                "各位先生们女士们，空中小姐姐，关于老师的说法。",
                "用户高度关注，员工全部到岗，客人郑重投诉，顾客温馨提示。",
                "⟦院长|ROLE⟧方面表示，⟦店长|ROLE⟧高度重视。",
                "会员曾登入，收银员平摊，店员连人带椅抬起，顾客于期间离开。",
                "总经理室与副主任医师会诊，主管部门复查，供水主管爆裂。",
                "店员工作失误，党员干部带头，裁员消息不实，這個成員說過。",
                "⟦店长|ROLE⟧到场，店长们参加培训，可供家属查阅。",
                "用户“差评”，商品“北冥有瓜”售罄。"
            })
    void leavesAloneWhoIsNobody(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦江岚澜川精密科技有限公司|ORGANISATION⟧与此无关。",
                "经⟦华衡检测研究院|ORGANISATION⟧复检，送⟦云湖市第一人民医院|ORGANISATION⟧治疗。",
                "委托⟦衡测实验室|ORGANISATION⟧独立复核。",
                "⟦臨霽市恆穗通寶投資管理有限公司|ORGANISATION⟧",
                "⟦永衡銀行林溪資訊中心|ORGANISATION⟧於⟦5月20日|DATE|--05-20⟧施工。",
                "⟦汇垣建设集团|ORGANISATION⟧施工，⟦芽芽动物医院|ORGANISATION⟧停诊。",
                "⟦瀚枢云医（成都）有限公司|ORGANISATION⟧与⟦上海证券交易所|ORGANISATION⟧。",
                "⟦明溪書院|ORGANISATION⟧致家長函，⟦禾川市社区事务受理中心三楼|PLACE⟧。",
                "公司名称：⟦和澄健康科技股份有限公司|ORGANISATION⟧",
                "⟦苔原户外用品有限公司|ORGANISATION⟧",
                "致⟦砚禾口腔医院|ORGANISATION⟧就诊者。",
                "⟦方砚秋|PERSON⟧ ⟦院长|ROLE⟧",
                "⟦南柯智能|ORGANISATION⟧ ⟦创始人|ROLE⟧ ⟦傅钧|PERSON⟧",
                "⟦聖若芸中學|ORGANISATION⟧\n致家長，由⟦县实验小学|ORGANISATION⟧划出。",
                "经纪公司“⟦飞屿文化|ORGANISATION⟧”审过，丹宁布由“⟦鸿纬纺织|ORGANISATION⟧”供应。",
                "孩子在⟦云湖实验小学|ORGANISATION⟧就读，由⟦东川大学附属医院|ORGANISATION⟧诊断。"
            })
    void findsOrganisations(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已委托第三方检测机构复检，送当地医院治疗，⟦三家|COUNT|3 家⟧医院会诊。",
                "某大学、该公司、本集团、涉事酒店、各银行、发卡银行、网络银行。",
                "大学生、小学生、银行卡、医院里、集团化。",
                "某某儿童医院、相关实验室、一所幼儿园。",
                "因为信任医院，我代表医院致歉，调阅银行记录，主张酒店退款。",
                "我市中小学校服，客服部 ⟦经理|ROLE⟧。",
                "本公司“淡墨”系列，寄回公司即可，委请资安公司，登入电子报后台。"
            })
    void leavesAloneWhatHasNoName(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "已向⟦公安机关|AGENCY⟧报案，配合⟦警方|AGENCY⟧调查，⟦消防部门|AGENCY⟧到场。",
                "⟦泾陵市城市管理综合行政执法局|AGENCY⟧高度重视。",
                "上报⟦国家市场监督管理总局|AGENCY⟧和⟦桐岭区住建局|AGENCY⟧。",
                "⟦衛生局|AGENCY⟧稽查。",
                "⟦云湖派出所|AGENCY⟧出警，⟦临霁市中级人民法院|AGENCY⟧受理。",
                "⟦食環署|AGENCY⟧巡查，⟦勞動局|AGENCY⟧函覆。",
                "向⟦海关|AGENCY⟧举报，⟦省医疗保障局|AGENCY⟧检查，⟦劳动监察部门|AGENCY⟧立案。"
            })
    void findsAgencies(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"有关部门、相关部门、主管部门、监管部门已介入，当地政府协调。", "战略布局、调查结局、大格局、骗局。"})
    void leavesAloneWhoIsNotNamed(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦澄州市北渡区柳泉路|PLACE⟧一处停车场内。",
                "在⟦云山省岱河高速公路|PLACE⟧上，⟦南渡市|PLACE⟧某县道旁。",
                "⟦雲湖溪埔店|PLACE⟧員工，我店（⟦青栖悦汇里店|PLACE⟧）停业。",
                "位于⟦中岭路88号|PLACE⟧，在⟦江澄国际机场|PLACE⟧备降。",
                "⟦桐岭路|PLACE⟧与⟦柏安街|PLACE⟧交叉口围挡倒塌。",
                "航班备降⟦临霁国际机场|PLACE⟧，⟦九龍灣分店|PLACE⟧停業。",
                "家住⟦翠湖小区|PLACE⟧，在⟦汇澜广场|PLACE⟧集合。",
                "在⟦合欢路|PLACE⟧叫车，⟦蘭塘站B出口|PLACE⟧，⟦嘉岭站点|PLACE⟧停业。",
                "⟦槐序酒店江澄湖滨店|ORGANISATION⟧",
                "⟦桂屏市云浦区合木家具厂|ORGANISATION⟧"
            })
    void findsPlaces(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各城市、全市、上市公司、超市、股市、市场、城市管理。",
                "各地区、社区、小区域、园区、滑梯区已封闭。",
                "我店、门店、本店、旗舰店、便利店、奶茶店、书店。",
                "网站、车站、加油站附近，道路、线路、一路走来，高速运转。",
                "我们深刻反省，请示⟦副市长|ROLE⟧后再答复。",
                "节省、各省、农村、乡村、城镇、家乡。",
                "换热站、垃圾收集站、建站初期，逐站升温，在路上，在半路。",
                "让他穿上山，运下山，用登山杖，《渡江夜雨》，“静山篇”称号。",
                "晒了一张⟦店长|ROLE⟧的消息，相邻⟦三省|COUNT|3 省⟧的超市，鱼死了一河，哪个小区，八达卡。",
                "抽⟦五台|COUNT|5 台⟧平板，越南籍妈妈，罗马拼音。"
            })
    void leavesAloneWhatIsNoPlace(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦澄远汽车|ORGANISATION⟧致用户的一封信\n事发后，⟦澄远汽车|ORGANISATION⟧配合⟦交管部门|AGENCY⟧调查，对⟦澄远|ORGANISATION⟧的车主说声抱歉。",
                "各位⟦云帆主机|ORGANISATION⟧用户：我们深表歉意。",
                "⟦港域通電訊|ORGANISATION⟧⟦發言人|ROLE⟧表示，服務已恢復。",
                "⟦驭岭汽车法务部|ORGANISATION⟧已取证。",
                "到⟦灶腳光復店|ORGANISATION⟧用餐。\n⟦灶腳餐飲|ORGANISATION⟧ ⟦負責人|ROLE⟧ ⟦温淑卿|PERSON⟧",
                "⟦锦川印染厂|ORGANISATION⟧\n⟦9月3日|DATE|--09-03⟧",
                "孩子在⟦市三院|ORGANISATION⟧拍了片。",
                "@⟦梧桐出行|ORGANISATION⟧\n致歉。⟦梧桐出行|ORGANISATION⟧\n⟦11月28日|DATE|--11-28⟧"
            })
    void findsBodiesByWhatStandsBesideThem(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "包年用户服务期顺延，付费会员不受影响，受影响用户可退款。",
                "我们自己的问题，总部的要求，各门店自查。",
                "关于岚影用户的关切，岚影轿车已经停产。",
                "《云梦食谭》线下活动取消。",
                "主要银行授信正常，己方银行账户。"
            })
    void leavesAloneWhatOnlyStandsWhereNamesStand(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我是⟦阿栋|PERSON⟧，这件事怪我。⟦阿栋|PERSON⟧在此道歉。",
                "离职同仁⟦A小姐|PERSON⟧与⟦Marisol女士|PERSON⟧。",
                "⟦何教练|PERSON⟧、⟦周师傅|PERSON⟧已停课。",
                "水果摊⟦老赵|PERSON⟧说过，⟦老赵|PERSON⟧愿意赔。",
                "以上。\n⟦林昱帆|PERSON⟧\n⟦2025年5月3日|DATE|2025-05-03⟧"
            })
    void findsPeopleWithoutTitles(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦苏州|PLACE⟧、⟦上海|PLACE⟧两地停业，整个旧版系统停用，北京时间为准。",
                "⟦三樓服務臺|PLACE⟧可领取，⟦二楼观摩区|PLACE⟧不锁门。",
                "废水流进⟦青溪|PLACE⟧，⟦澜江|PLACE⟧边的⟦白石机场|PLACE⟧关闭。",
                "⟦华东二区|PLACE⟧访问中断。"
            })
    void findsPlacesWithoutDivision(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦检验科主任|ROLE⟧、⟦院感科科长|ROLE⟧免职，⟦采购中心负责人|ROLE⟧签字。",
                "营运部、⟦信息部负责人|ROLE⟧扣发奖金，专线由⟦运营部门负责人|ROLE⟧值守。",
                "分管⟦副总裁|ROLE⟧到场，班主任统一登记，各部门负责人列席。"
            })
    void findsTheDepartmentOfAnOffice(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "艺人⟦韩又川先生|PERSON⟧已道歉，⟦韩又川|PERSON⟧停止活动。",
                "维护者 ⟦季川|PERSON⟧ 处理。",
                "⟦负责人|ROLE⟧：工程部 ⟦谢良|PERSON⟧。",
                "请联系总务处⟦方老师|PERSON⟧。",
                "⟦校長|ROLE⟧\n⟦馮靄宜|PERSON⟧謹啟",
                "⟦临渡信息|ORGANISATION⟧ ⟦法务总监|ROLE⟧ ⟦连守成|PERSON⟧"
            })
    void findsPeopleByWhatStandsBesideThem(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "向家属鞠躬致歉，居民楼内起火，周一中午恢复。",
                "由⟦总经理|ROLE⟧任⟦组长|ROLE⟧，老师傅自恃经验丰富，非华语同学不受影响。",
                "“老柴羊汤”停业，每一段录像共⟦9段|COUNT|9 段⟧录像。"
            })
    void leavesAloneWhatOnlyStartsLikeAName(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦香港交易及結算所有限公司|ORGANISATION⟧及⟦香港聯合交易所有限公司|ORGANISATION⟧概不負責。",
                "⟦云杉苑物业服务中心|ORGANISATION⟧通知：⟦云杉苑|PLACE⟧业主请注意。",
                "⟦鹿鸣溪水库管理中心|ORGANISATION⟧说明，⟦蓼溪镇游客中心|ORGANISATION⟧登记。",
                "子公司⟦驰巢（泉陵）电动车有限公司|ORGANISATION⟧停产。",
                "在⟦远帆百货松河店|ORGANISATION⟧购买，公司名称：⟦铠硕化工|ORGANISATION⟧\n主旨：说明。",
                "由⟦丘宁县林业局|AGENCY⟧发布，⟦市府|AGENCY⟧与⟦县府|AGENCY⟧协调，⟦国家海洋局|AGENCY⟧通报。",
                "信息提交⟦警方|AGENCY⟧，⟦区委区政府|AGENCY⟧责成⟦区纪委监委|AGENCY⟧牵头。"
            })
    void findsBodiesByTheirKind(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "下一步公司将整改，换装燃气公司的报警器，餘待保險公司核定。",
                "收益上缴银行，责成学院检查，在斜坡上拖行，登录手机银行，单侧限行。",
                "城市布局，会议结局，我市警局面临调整。",
                "《华夏证券报》《十堂课》《蒸汽花园》。"
            })
    void leavesAloneWhatIsTold(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于“⟦牛掌柜餐饮|ORGANISATION⟧”的说明\n“牛掌柜”牛骨汤面已下架。\n⟦牛掌柜餐饮有限公司|ORGANISATION⟧",
                "⟦谷雀食品有限公司|ORGANISATION⟧：请在公众号“谷雀食品”内申请，关注“谷雀会员服务”小程序。",
                "⟦轻格软件|ORGANISATION⟧说明：“轻格表格”已更新。\n⟦轻格软件|ORGANISATION⟧"
            })
    void leavesAloneAccountsAndProducts(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦1至6号楼|PLACE⟧停电，⟦3幢1单元|PLACE⟧起火，⟦2栋|PLACE⟧某业主，三幢居民楼。",
                "⟦锦麟小区7号楼一层|PLACE⟧冒烟，到⟦康瑞大厦B座1201室|PLACE⟧登记，⟦兰塘站C出口|PLACE⟧。",
                "在⟦云梯坡路|PLACE⟧骑行，⟦云梯坡路|PLACE⟧附近，对⟦和兴街|PLACE⟧⟦84家|COUNT|84 家⟧店铺。",
                "销往⟦湖北|PLACE⟧、⟦湖南|PLACE⟧⟦两省|COUNT|2 省⟧，⟦青梧批发市场|PLACE⟧的摊位，⟦东坡尾矿库|PLACE⟧渗漏。",
                "光顾⟦尖角店|PLACE⟧的客人，海晨植根⟦香港|PLACE⟧，完成⟦华东二区|PLACE⟧切换。",
                "到⟦禾川市人民路19号康瑞大厦一层|PLACE⟧办理，⟦禾汀里商场三层|PLACE⟧停业。",
                "⟦鳳岡分行|PLACE⟧停業，⟦乌桥镇|PLACE⟧一位顾客，走进⟦鹿角岭自然保护区|PLACE⟧。"
            })
    void findsPlacesWithTheirParts(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在议题区指出，饮料区的空调，那个湖在核心区，数间分店停业。",
                "进出小区请登记，被实施退市，驾驶高速路线，带着酒来店里。",
                "越南籍员工，法国面包，北京时间，一栋居民楼。",
                "“跳豆岛”停业，《浮岛纪事》停服。"
            })
    void leavesAlonePlacesThatAreOnlyDescribed(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本公告乃⟦衍暉國際控股有限公司⟧作出。",
                "由控股股东⟦岚丰控股有限公司⟧及其经纪公司⟦望野文化传播有限公司⟧委托。",
                "这批货由⟦常青云贸有限公司⟧提供。",
                "证券简称：⟦鲜屿股份⟧　公告日期待定",
                "⟦霞浦路实验学校⟧家长进入食堂。"
            })
    void findsWhereTheNameOfABodyBegins(String drawing) {
        FactDrawing.facts(drawing.replace("⟧", "|ORGANISATION⟧"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "街道卫生中心免费检查，俱乐部全体球员罢训。",
                "“科学妈妈实验室”等账号散布谣言，清仓“汤巷”拉面馆。",
                "业务仅占公司销售的很小部分，报告上载公司网页，恶意做空公司股票。",
                "前往青麓的列车行至半途，先打银行电话。",
                "校史馆开放，管委会已协调。"
            })
    void leavesAloneBodiesWithoutAName(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦林奈家居（中国）|ORGANISATION⟧\n关于林奈家居洗碗机的短片，林奈家居厨电，可换林奈家居其他手机，请洽⟦林奈家居北湾店|ORGANISATION⟧在职店员。",
                "⟦易通獎賞|ORGANISATION⟧\n就「易通獎賞計劃」的報道，⟦易通獎賞|ORGANISATION⟧已知悉。",
                "⟦泰運公司|ORGANISATION⟧先行墊付。\n⟦泰運交通有限公司|ORGANISATION⟧"
            })
    void tellsTheFirmFromItsProducts(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦文德館⟧及北新館營業至月底。",
                "本公司⟦桓南二廠⟧停工，我司⟦西安客服审核中心⟧的同事。",
                "⟦东区二食堂三楼⟧发现异物，⟦文昌路⟧入口，⟦西江站⟧部分座位。",
                "“一勺云”甜品⟦铭德路店⟧停业，“晚稻”⟦松花路店⟧起火，⟦前门大街店⟧系加盟店。",
                "在⟦中国⟧市场召回，销往⟦美国⟧、⟦中国⟧。",
                "致⟦泉井路28号院⟧的邻居们。"
            })
    void findsPlacesOfAFirm(String drawing) {
        FactDrawing.facts(drawing.replace("⟧", "|PLACE⟧"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"我区余溪、仁良等街道，抽除溪面浮油，与这条河相伴。", "某地一段高速公路上，中国人的厨房，那家便民店，其他修理店。", "对象做市报价，也是縣內的事。", "检查员逐店看，认准官方旗舰店。"
            })
    void leavesAloneWhatOnlyEndsLikeAPlace(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦檢調單位|AGENCY⟧查獲，名單提供⟦衛生主管機關|AGENCY⟧，配合⟦私隱專員|AGENCY⟧的調查。",
                "⟦食药监|AGENCY⟧、⟦疾控部门|AGENCY⟧检查，主要国家⟦药监部门|AGENCY⟧批准。",
                "⟦县政府|AGENCY⟧表示歉意，⟦东垣公安分局|AGENCY⟧通报，当地政府和各县市政府协调。",
                "登录⟦国家市场监督管理总局缺陷产品管理中心|AGENCY⟧网站。",
                "⟦独立非执行董事|ROLE⟧⟦葉婉雯|PERSON⟧，⟦二厂厂长|ROLE⟧停职，⟦消保官|ROLE⟧召開協商會。"
            })
    void findsAuthoritiesAndOfficesByTheirFunction(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦巴黎莘雅|ORGANISATION⟧\n⟦巴黎莘雅|ORGANISATION⟧关于面膜促销的反馈",
                "⟦红叶买菜|ORGANISATION⟧\n有报道称，⟦红叶买菜|ORGANISATION⟧配货有误。\n⟦红叶买菜|ORGANISATION⟧\n⟦4月15日|DATE|--04-15⟧",
                "⟦涔洲互动|ORGANISATION⟧\n⟦10月15日|DATE|--10-15⟧"
            })
    void findsWhoSignsByANameOfCommonWords(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"⟦瀾岬發展有限公司⟧（「⟦瀾岬⟧」）公布，⟦瀾岬⟧對此感到失望。", "⟦黑龙江椿岭制药有限公司⟧（“⟦黑龙江椿岭⟧”）停产，⟦黑龙江椿岭⟧召回产品。", "供货商“⟦鸿纬联合⟧”的授权。"
            })
    void findsWhatAFirmIsCalled(String drawing) {
        FactDrawing.facts(drawing.replace("⟧", "|ORGANISATION⟧"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "近期诈骗集团猖獗，入住同区四星酒店，经当地特种设备检验机构验收。",
                "多展一馆，每批香辛料进厂检验，我代表集团致歉，举全集团之力。",
                "正在行人路开掘，本公司汤头由中药熬成，《探访北京烧饼店》的视频。"
            })
    void leavesAloneWhatOnlyEndsLikeABody(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦董事|ROLE⟧⟦卓○○|PERSON⟧请辞，⟦卓董事|PERSON⟧的事与公司无关，业务员⟦陳○○|PERSON⟧停职。",
                "⟦執行董事|ROLE⟧⟦蘇允謙|PERSON⟧、⟦鄺以恒|PERSON⟧；⟦非執行董事|ROLE⟧⟦林沛元|PERSON⟧、⟦白霁山|PERSON⟧。",
                "⟦小聂同学|PERSON⟧离开了，与⟦小聂|PERSON⟧的父亲通话，对⟦小聂|PERSON⟧在校时的事表示遗憾。",
                "⟦總經理|ROLE⟧ ⟦賴崇礼|PERSON⟧ 暨全體同仁，免去⟦孙某|PERSON⟧⟦财务总监|ROLE⟧职务。",
                "⟦安栖|ORGANISATION⟧ ⟦CEO|ROLE⟧ ⟦熊以言|PERSON⟧"
            })
    void findsPeopleWhoAreHalfNamed(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦主管|ROLE⟧不在岗，⟦客服部主管|ROLE⟧写检讨，⟦厨师长|ROLE⟧改用淡水螺。",
                "主管采购的⟦副总经理|ROLE⟧，路口供水主管破裂，人事、主管及同事，民主管理。",
                "城市经理、网格经理、紧急联系人、⟦两名|COUNT|2 名⟧副院长、全体独立董事，经校长办公会研究。",
                "应到董事⟦八名|COUNT|8 名⟧，涉及董事的投诉。"
            })
    void tellsOfficesFromGroups(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "静待⟦檢調|AGENCY⟧结果，配合⟦檢警|AGENCY⟧調查，报请⟦檢警調|AGENCY⟧侦办。",
                "⟦黑龙江省局|AGENCY⟧收回证书，⟦物价局|AGENCY⟧罚款，此点由⟦機電部門|AGENCY⟧调查，⟦县委|AGENCY⟧、⟦县政府|AGENCY⟧领导到场。",
                "在⟦中国内地|PLACE⟧门店，于⟦中國大陸|PLACE⟧销售，在⟦山西|PLACE⟧境内高速公路行驶。",
                "我行⟦映石支行|PLACE⟧停业，⟦永衡银行映石支行|ORGANISATION⟧致歉。"
            })
    void tellsAuthoritiesAndBranches(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "涉事原料由上海泓栖供应，泓栖已停产。",
                "自⟦11月3日|DATE|--11-03⟧起海岭航空暂停该航线，海岭航空将全额退票。",
                "西河大剧院的演出取消，西岭地铁照常，松原宾馆与北海海洋乐园开放，檢出蘇丹色素。",
                "检查员到机房市电间，我跟隔壁县的人商量，度假村停业，请到会员制仓储店。"
            })
    void leavesAlonePlacesThatOnlyBeginAName(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "流入⟦青柳河|PLACE⟧下游，⟦望岭溪|PLACE⟧清晨水色有变，从⟦上海|PLACE⟧发货。",
                "⟦北京警方|AGENCY⟧通报，收到⟦江苏证监局|AGENCY⟧来函，向⟦上海市市场监督管理局|AGENCY⟧备案，洽⟦湖栗鄉公所|AGENCY⟧。",
                "⟦广岚建设股份有限公司|ORGANISATION⟧ 致澄栖街住户说明",
                "本公司⟦栖灣廠|PLACE⟧停工，⟦栖灣廠|PLACE⟧員工返家，是電芯廠換了材料，依車廠通知回廠。",
                "⟦远岚烤肉江汉桥店|ORGANISATION⟧停业，⟦江汉桥店|PLACE⟧已关。"
            })
    void tellsPlacesFromWhatIsCalledAfterThem(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "請與客戶經理聯絡，理财经理⟦乔某|PERSON⟧，向班组长领取，排队长达⟦两小时|DURATION|PT2H⟧。",
                "到園長室喝茶，打给行长办公室，经局长办公会审议，客户账号的联系人、手机号泄露。",
                "我们会长记性，部分路段会长时间拥堵，直接负责人另行处理，DN400主管破裂。",
                "⟦值班主任|ROLE⟧在场，⟦支行行长|ROLE⟧免职，由⟦科主任|ROLE⟧签收，⟦中队长|ROLE⟧停职，⟦新聞聯絡人|ROLE⟧：秘書室。",
                "我校文学院⟦党委书记|ROLE⟧停职，车队⟦队长|ROLE⟧写检讨，对华中区⟦经理|ROLE⟧免职。"
            })
    void tellsOfficesFromOccupationsAndRooms(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "更换号志电子单元，建议错峰出行，并加裝電子見證系統，该地址仅供通讯之用。",
                "想轉園的家長，地接社委派，智能电动车行业迭代，还医药行业净土，近来诈骗集团猖獗。",
                "主播账号封停，我区某农家院，老人甘蔗车，各会员纪录。"
            })
    void leavesAloneGoodsAndVerbsThatEndLikeABody(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦速岚汽车|ORGANISATION⟧\n⟦速岚中国|ORGANISATION⟧官网已更新，感谢选用速岚汽车产品。",
                "⟦磐栖电子|ORGANISATION⟧\n请耐心。\n⟦磐栖电子|ORGANISATION⟧⟦创始人|ROLE⟧ ⟦褚维|PERSON⟧"
            })
    void findsTheFirmWithItsCountry(String drawing) {
        FactDrawing.factsIssuedBy(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦两家|COUNT|2 家⟧门店店长免职，这⟦两家|COUNT|2 家⟧店的店长不必恐慌，以下⟦八名|COUNT|8 名⟧董事辞任，派科长级以上人员。",
                "总裁班子在岗，写信到校长信箱，从店长奖金里扣，每位站长都要备份。",
                "由⟦中国区负责人|ROLE⟧牵头，⟦华南区经理|ROLE⟧免职，⟦亚太区总经理|ROLE⟧到场，找⟦病人關係主任|ROLE⟧。",
                "⟦董事總經理|ROLE⟧ ⟦區慧文|PERSON⟧",
                "向前股东主张权利，⟦副总编辑|ROLE⟧到场，社區長照據點，该店主廚致歉。"
            })
    void tellsOneWhoHoldsAnOfficeFromAll(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦首席执行官|ROLE⟧ ⟦托尼·雷文斯|PERSON⟧",
                "球队⟦总经理|ROLE⟧⟦达里安·库尔⟧近日发表不当言论，⟦总裁|ROLE⟧⟦阿恩·索姆纳⟧说明原因。",
                "“托尼·雷文斯主题信用卡”停办。"
            })
    void findsForeignNamesOfSeveralParts(String drawing) {
        FactDrawing.facts(drawing.replace("⟧近", "|PERSON⟧近").replace("⟧说", "|PERSON⟧说"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦六楼|PLACE⟧起火，⟦四至八楼|PLACE⟧停用，请到⟦二楼会议室|PLACE⟧登记，⟦门诊一楼3号窗口|PLACE⟧受理，⟦綜合樓三樓|PLACE⟧正在施工。",
                "大厦建至三楼，每一楼层装湿度计，本帖二楼有说明。",
                "共⟦6栋|COUNT|6 栋⟧，小区只有⟦14栋|COUNT|14 栋⟧，⟦25棟|COUNT|25 棟⟧建物受測，⟦8栋|PLACE⟧停电。",
                "列車於⟦灣泰綫|PLACE⟧測試，我們對受阻的乘客致歉，車輛在⟦大壢道|PLACE⟧停下，並無導線外露，系統剛上線。",
                "“澜江18”轮靠岸，近年旅客來港，新设暂存区，触及强制退市情形。"
            })
    void findsFloorsAndLines(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦東埔分館|PLACE⟧閉館，會員可轉至⟦文森館|PLACE⟧，我们为⟦栖晨园|PLACE⟧的孩子提供支持。",
                "⟦银蕨小馆|ORGANISATION⟧道歉，“栖露坊”燕盏已下架，“⟦杉岚工坊|ORGANISATION⟧”发货。",
                "由⟦河南省宏椒香料厂|ORGANISATION⟧生产，售予⟦广东味源调料公司|ORGANISATION⟧，⟦江苏望椿外国语学校|ORGANISATION⟧致歉。",
                "送另一医院治疗，请带药盒到原购药医院，要看银行决定，民营医院停诊。"
            })
    void tellsBodiesFromTheirBranchesAndGoods(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"由⟦国务院调查组|AGENCY⟧查明，配合⟦清岭区联合调查组|AGENCY⟧，公司调查组到场。", "⟦市防控指挥部|AGENCY⟧统筹，公司应急指挥部成立。"})
    void findsThoseWhoInvestigate(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "那个护育区里的几座升压站停了。",
                "说明写得太省，有人建议走出小区再试。",
                "值班的人去隔壁店帮忙，换下的板要拉回工厂。",
                "请不要围堵体育馆，列车碰撞月台隧道。",
                "可到店内服务台办理，录像已交⟦县局|AGENCY⟧存档。",
                "⟦香港|PLACE⟧的资料较早，⟦临屿市|PLACE⟧有⟦六座|COUNT|6 座⟧调压站。"
            })
    void leavesAloneWhatIsCountedOrTold(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "屏山今后的价格不变，我们去⟦屏山|PLACE⟧看过。",
                "会说英语或广东话，菜单另有越南文。",
                "⟦北海|PLACE⟧的货，北海煙三文魚除外。",
                "污水流进了⟦柳溪|PLACE⟧，柳溪农贸冷库照常。",
                "以处置⟦岚丰大厦|PLACE⟧的所得还款。",
                "气味飘到了⟦望江小区|PLACE⟧，名单贴在⟦一楼公告栏|PLACE⟧。"
            })
    void tellsPlacesFromNamesThatBeginWithThem(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦栖云酒店（翠湖店）|ORGANISATION⟧的说明",
                "在⟦砂锅小院锦桥店|ORGANISATION⟧吃完，又去了⟦南屿市青柳东路店|PLACE⟧。",
                "⟦小栗果幼儿园（滨河园）|ORGANISATION⟧|⟦3月2日|DATE|--03-02⟧",
                "⟦星图音乐有限公司|ORGANISATION⟧ ⟦蓝屿娱乐有限公司|ORGANISATION⟧"
            })
    void tellsWhereABodyEnds(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年已关掉十七家俱乐部，我没有随队回酒店，认定书院方已收。",
                "名册已交⟦区人社局|AGENCY⟧核过。",
                "一处商场早有发现，集团客户不在此列。",
                "⟦安慈医院|ORGANISATION⟧虽为民营医院，疑似⟦学知堂|ORGANISATION⟧的软件被冒用。"
            })
    void tellsBodiesFromWhatIsCounted(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"我阿爷当年也这么说，他阿嬷用手挖了出来。", "验收单请业主方补章，其余同学均已回家。", "问题出在温控器，换一个温控器就好。", "⟦负责人|ROLE⟧ ⟦尚志国|PERSON⟧"})
    void tellsPeopleFromKinAndThings(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "大家好，我是「⟦刻木工房|ORGANISATION⟧」的学徒，⟦岚晴会馆|ORGANISATION⟧那场我也在。",
                "电路年检由⟦诚垣检测站|ORGANISATION⟧承担，检测站没有下池。",
                "⟦谷穗胶片冲印社|ORGANISATION⟧致各位朋友，这是冲印社的错。",
                "有人晒出⟦栖麓公寓|ORGANISATION⟧的房源，老公寓改的，各分会馆照常。",
                "镜像站通知：回收站保留⟦三十天|DURATION|P30D⟧，套件站全靠捐款。"
            })
    void findsBodiesByTheWordsThatTellTheirClass(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"因锁销有隐患，⟦岩榉工具|ORGANISATION⟧⟦2月14日|DATE|--02-14⟧备案召回。", "请寄送内附工具和图示，孩子戴新眼镜总歪头。"})
    void findsFirmsBeforeADate(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公司⟦临湜厂区|PLACE⟧排水，厂区已停产，关于⟦城南片区|PLACE⟧停气的通报。",
                "对象存储⟦西北一区|PLACE⟧写入失败，⟦华东三区|PLACE⟧正常。",
                "这条备注是⟦松砚路门店|PLACE⟧一名管家写的。",
                "⟦4月20日|DATE|--04-20⟧澄江半程马拉松我退出，水車停泊於平台車路。"
            })
    void findsPlacesOfWorksRegionsAndDistricts(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦8月14日|DATE|--08-14⟧起，⟦2座16樓|PLACE⟧以上住戶反映食水有味，請勿飲用⟦2座|PLACE⟧食水，承辦商已到場說明。",
                "集中於⟦第2|PLACE⟧及⟦第5座|PLACE⟧高層，承辦商為此清洗，各業戶請留意。",
                "⟦第3至第7座|PLACE⟧煤氣供應不足，業戶請致電管理處，今日來人說明。",
                "全县⟦11座|COUNT|11 座⟧车站停运，第三座已恢复。",
                "承辦商已檢查全苑⟦2座|COUNT|2 座⟧水塔，業戶請留意說明。"
            })
    void findsBlocksOfEstatesInHongKong(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "⟦清潔領班|ROLE⟧走到池邊，鑰匙交給⟦里長|ROLE⟧保管，這是⟦館主|ROLE⟧的責任。",
                "⟦现场主管|ROLE⟧⟦贾某|PERSON⟧已停职，⟦值班长|ROLE⟧签字放行，也请⟦领队|ROLE⟧转达。",
                "由帮扶馆主动联系，在校园网里长久运行，設⟦兩名|COUNT|2 名⟧領隊，請領隊說明後續。"
            })
    void findsOfficesOfShiftsAndVillages(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"⟦勞檢所|AGENCY⟧來看過，正配合⟦民航管理部门|AGENCY⟧调查。"})
    void findsAuthoritiesOfLabourAndFlight(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "记录由⟦店长|ROLE⟧⟦葛青|PERSON⟧签名，隔壁宜德里照常供水，今年以来山区连续阴雨。",
                "当年敷设的主管老化，养养就会长好，调压站结冰，这一步是中心省掉的。",
                "有人拒缴物业费，孩子住进儿童医院，如今寄个快递都要登记，后门连着洗碗区。"
            })
    void whatIsCutOutOfOtherWordsIsNoName(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "我們優先供應醫院，前台員工會上一課，這件事學校正在了解，諸位可填妥發卡銀行的表格。",
                "有组织的国际黑客集团所为，多所学校来电，已送交第三方检测机构，水源地水库停用。",
                "（一）集团不再接单，勞資協商會議已召開，修机耕路的钱到账，店員每季度站店一天。",
                "會館展店過快，隔壁轮胎店也在用，指针停在缓冲区，验配店全部停售。"
            })
    void leavesAloneKindsOfBodiesAndVerbsBeforeThem(String drawing) {
        FactDrawing.facts(drawing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "去年与关联方⟦穗沅财富|ORGANISATION⟧结清，权利人⟦柏蕴农业研究所|ORGANISATION⟧授权使用。",
                "案件已轉介⟦香港警務處|AGENCY⟧，媒體報導⟦地檢署|AGENCY⟧約談。",
                "货轮触碰⟦蓼水大桥|PLACE⟧桥墩，已切换至备用水源⟦蓼芽水库|PLACE⟧。"
            })
    void findsNamesBehindVerbsAndSides(String drawing) {
        FactDrawing.facts(drawing);
    }
}
