package dev.candor;

/** The kind of crisis that a statement answers; it decides which disclosures are expected. */
public enum Crisis implements Named {
    /** A product or a place hurt, or could have hurt, people. */
    PRODUCT_SAFETY_INCIDENT("product-safety-incident", new Text("产品安全事故", "Product safety incident")),
    /** A product is faulty; recalls. */
    PRODUCT_QUALITY("product-quality", new Text("产品质量", "Product quality")),
    /** Food is unfit or dirty. */
    FOOD_SAFETY("food-safety", new Text("食品安全", "Food safety")),
    /** Personal data got out. */
    DATA_BREACH("data-breach", new Text("数据泄露", "Data breach")),
    /** Personal data or privacy was misused. */
    PRIVACY("privacy", new Text("隐私", "Privacy")),
    /** A service stopped. */
    SERVICE_OUTAGE("service-outage", new Text("服务中断", "Service outage")),
    /** Prices, fees or advertising misled. */
    PRICING_ADS("pricing-ads", new Text("价格与广告", "Pricing and advertising")),
    /** Fakes were sold or rights infringed. */
    COUNTERFEIT("counterfeit", new Text("假冒侵权", "Counterfeit")),
    /** Money is missing, late or misstated. */
    FINANCE_FRAUD("finance-fraud", new Text("资金与欺诈", "Finance and fraud")),
    /** People of the issuer did wrong. */
    EMPLOYEE_CONDUCT("employee-conduct", new Text("员工行为", "Employee conduct")),
    /** Workers were wronged. */
    LABOUR("labour", new Text("劳动用工", "Labour")),
    /** Words or acts hurt a group. */
    DISCRIMINATION_OFFENCE("discrimination-offence", new Text("歧视与冒犯", "Discrimination and offence")),
    /** Pollution, fires, accidents at work. */
    ENVIRONMENT_ACCIDENT("environment-accident", new Text("环境与生产事故", "Environment and work accidents")),
    /** A public person answers for themself. */
    CELEBRITY_PERSONAL("celebrity-personal", new Text("公众人物", "Public persons")),
    /** A public authority reports. */
    GOVERNMENT_NOTICE("government-notice", new Text("政府通报", "Government notice")),
    /** A claim is disputed. */
    RUMOUR_RESPONSE("rumour-response", new Text("回应传闻", "Answer to a rumour")),
    /** Anything else; every disclosure is expected. */
    OTHER("other", new Text("其他", "Other"));

    private final String id;
    private final Text label;

    Crisis(String id, Text label) {
        this.id = id;
        this.label = label;
    }

    /** The name used in JSON and on the command line. */
    @Override
    public String id() {
        return id;
    }

    /** The name shown to people. */
    public Text label() {
        return label;
    }

    /** The constant with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
    public static Crisis of(String id) {
        return Named.of(values(), "crisis", id);
    }
}
