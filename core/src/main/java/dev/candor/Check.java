package dev.candor;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the ten finer checks that stand beside the disclosures. Besides rules of their own some hear a disclosure: whom to
 * call is a step to take, a remedy says who gets what, and a measure with a date beside a told cause fits it. How to get a
 * remedy is told only where there is one, and whether a measure fits the cause is not applicable where no cause is told
 * ({@code docs/decisions/0026-checks-hear-disclosures-and-accusers-are-sure.md}).
 *
 * @param item which
 * @param presence whether the statement passes it
 * @param span the words that show it, or that pretend to; empty when missing or not applicable
 */
public record Check(Item item, Presence presence, Optional<Span> span) {

    /** The ten. */
    public enum Item implements Detail {
        /** What can happen to people. */
        HARM("harm", new Text("危害与风险", "Harm and risk")),
        /** What the public should do now. */
        WHAT_TO_DO("what-to-do", new Text("公众该怎么做", "What to do")),
        /** How to find out whether one is affected. */
        SELF_CHECK("self-check", new Text("如何自查", "How to check oneself")),
        /** Who gets what, how much, what is excluded. */
        REMEDY_SCOPE("remedy-scope", new Text("赔付范围与标准", "Scope of the remedy")),
        /** How to get it, and when it arrives. */
        REMEDY_PROCEDURE("remedy-procedure", new Text("赔付流程", "How to get the remedy")),
        /** When and where the next word comes. */
        NEXT_UPDATE("next-update", new Text("下次更新", "Next update")),
        /** What is known and what is not. */
        KNOWN_UNKNOWN("known-unknown", new Text("已知与未知", "Known and unknown")),
        /** Which authority was told, when. */
        AUTHORITY_TOLD("authority-told", new Text("是否报告主管部门", "Authority told")),
        /** A measure for each cause. */
        CAUSE_MEASURE("cause-measure", new Text("措施对应原因", "Measures fit causes")),
        /** No personal data of those harmed. */
        PRIVACY("privacy", new Text("未过度披露个人信息", "No personal data exposed"));

        private final String id;
        private final Text label;

        Item(String id, Text label) {
            this.id = id;
            this.label = label;
        }

        /** The name used in cards and in JSON. */
        @Override
        public String id() {
            return id;
        }

        /** The name shown to people. */
        @Override
        public Text label() {
            return label;
        }

        /** The item with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
        public static Item of(String id) {
            return Named.of(values(), "check", id);
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Check {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(span, "span");
    }
}
