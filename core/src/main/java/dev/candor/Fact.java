package dev.candor;

import java.util.Objects;

/**
 * A checkable value in the text.
 *
 * @param kind what it is
 * @param value the normalised value: dates, times and durations as ISO 8601 with what is not known left out ({@code
 *     --05-09}, {@code T14:30}), ranges with a slash, money as {@code CNY 12000}, counts as {@code 41 人}, shares as {@code
 *     2.5 %}, statutes as name and article, everything else as written
 * @param span where it stands
 */
public record Fact(Kind kind, String value, Span span) {

    /** Kinds of facts. */
    public enum Kind {
        DATE(new Text("日期", "Date")),
        TIME(new Text("时间", "Time")),
        DURATION(new Text("时长", "Duration")),
        MONEY(new Text("金额", "Money")),
        COUNT(new Text("数量", "Count")),
        PERCENT(new Text("比例", "Percentage")),
        VERSION(new Text("版本", "Version")),
        BATCH(new Text("批次", "Batch")),
        PERSON(new Text("人名", "Person")),
        ROLE(new Text("职务", "Role")),
        ORGANISATION(new Text("机构", "Organisation")),
        PLACE(new Text("地点", "Place")),
        AGENCY(new Text("主管部门", "Agency")),
        STATUTE(new Text("法规", "Statute")),
        PHONE(new Text("电话", "Telephone")),
        EMAIL(new Text("邮箱", "E-mail")),
        URL(new Text("网址", "Web address")),
        REFERENCE(new Text("文号", "Reference"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The name used in JSON and, after {@code fact.}, in the patterns of cards. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The name shown to people. */
        public Text label() {
            return label;
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Fact {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
    }
}
