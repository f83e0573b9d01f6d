package dev.candor;

import java.util.Objects;
import java.util.Optional;

/**
 * One of the eleven things that readers need to know, and whether the statement says it.
 *
 * @param item which
 * @param presence whether it is there
 * @param span the words that show it, or that pretend to; empty when missing or not applicable
 */
public record Disclosure(Item item, Presence presence, Optional<Span> span) {

    /** The eleven, in the order in which readers ask. */
    public enum Item implements Detail {
        /** The event, concretely. */
        WHAT("what", new Text("发生了什么", "What happened")),
        /** The date or time of the event. */
        WHEN("when", new Text("什么时候", "When")),
        /** The place, product, batch or service. */
        WHERE("where", new Text("哪里/哪个产品", "Where, which product")),
        /** How many, or who exactly. */
        SCOPE("scope", new Text("影响多少人", "How many")),
        /** Why it happened. */
        CAUSE("cause", new Text("为什么", "Why")),
        /** What has been done already. */
        DONE("done", new Text("已经做了什么", "What was done")),
        /** What comes next, by when. */
        NEXT("next", new Text("下一步与期限", "What comes next, by when")),
        /** A named or titled person or team that answers for it. */
        OWNER("owner", new Text("谁负责", "Who answers for it")),
        /** What the affected get and how. */
        REMEDY("remedy", new Text("怎么补救赔付", "What the affected get")),
        /** A telephone number, mail, link or address. */
        CONTACT("contact", new Text("联系谁", "Whom to contact")),
        /** An outside check, published evidence, or where progress appears. */
        VERIFICATION("verification", new Text("谁来核实", "Who verifies it"));

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

        /** The question that readers ask. */
        @Override
        public Text label() {
            return label;
        }

        /** The item with this id; throws {@link IllegalArgumentException} naming the ids that are allowed. */
        public static Item of(String id) {
            return Named.of(values(), "disclosure", id);
        }
    }

    /** Throws {@link NullPointerException} when a part is missing. */
    public Disclosure {
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(presence, "presence");
        Objects.requireNonNull(span, "span");
    }
}
