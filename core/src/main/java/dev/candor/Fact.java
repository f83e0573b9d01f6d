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
    public enum Kind implements Named {
        /** A day, a month, a year or a range of them. */
        DATE(new Text("日期", "Date")),
        /** A time of day, or a range of them. */
        TIME(new Text("时间", "Time")),
        /** How long something takes or took. */
        DURATION(new Text("时长", "Duration")),
        /** A sum of money. */
        MONEY(new Text("金额", "Money")),
        /** A number of people or things. */
        COUNT(new Text("数量", "Count")),
        /** A share. */
        PERCENT(new Text("比例", "Percentage")),
        /** A version of a program. */
        VERSION(new Text("版本", "Version")),
        /** A batch of a product. */
        BATCH(new Text("批次", "Batch")),
        /** The name of a person. */
        PERSON(new Text("人名", "Person")),
        /** An office or a post. */
        ROLE(new Text("职务", "Role")),
        /** A firm or another body. */
        ORGANISATION(new Text("机构", "Organisation")),
        /** A place or an address. */
        PLACE(new Text("地点", "Place")),
        /** An authority. */
        AGENCY(new Text("主管部门", "Agency")),
        /** A law or rule, with its article. */
        STATUTE(new Text("法规", "Statute")),
        /** A telephone number. */
        PHONE(new Text("电话", "Telephone")),
        /** An address for e-mail. */
        EMAIL(new Text("邮箱", "E-mail")),
        /** An address on the web. */
        URL(new Text("网址", "Web address")),
        /** The number of a document or a proceeding. */
        REFERENCE(new Text("文号", "Reference"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The name used in JSON and, after {@code fact.}, in the patterns of cards. */
        @Override
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
