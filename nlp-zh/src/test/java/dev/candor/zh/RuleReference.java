package dev.candor.zh;

import dev.candor.Check;
import dev.candor.Criterion;
import dev.candor.Disclosure;
import dev.candor.Strength;
import dev.candor.Text;
import dev.candor.card.Card;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rule reference: a page a card, in Chinese with the English below, and an index. */
final class RuleReference {

    private RuleReference() {}

    static Map<String, String> pages(List<Card> cards) {
        Map<String, String> pages = new TreeMap<>();
        List<Criterion> criteria = Criterion.all();
        Map<Criterion, List<Card>> families = new TreeMap<>(Comparator.comparing(criteria::indexOf));
        for (Card card : cards) {
            pages.put(file(card), page(card));
            families.computeIfAbsent(card.criterion(), key -> new ArrayList<>()).add(card);
        }
        pages.put("index.md", index(families));
        return pages;
    }

    private static String file(Card card) {
        return folder(card) + "/" + card.id() + ".md";
    }

    private static String folder(Card card) {
        Criterion criterion = card.criterion();
        if (criterion instanceof Strength.Kind) {
            return "strengths";
        }
        if (criterion instanceof Disclosure.Item) {
            return "disclosures";
        }
        return criterion instanceof Check.Item ? "checks" : criterion.id();
    }

    private static String index(Map<Criterion, List<Card>> families) {
        StringBuilder out = new StringBuilder("# 规则手册 · Rule reference\n\n由卡片生成，请改卡片而不是这里。Generated from the cards.\n");
        String folder = "";
        for (List<Card> family : families.values()) {
            for (Card card : family) {
                if (!folder(card).equals(folder)) {
                    folder = folder(card);
                    Text label = label(card);
                    out.append("\n## ")
                            .append(label.zh())
                            .append(" · ")
                            .append(label.en())
                            .append("\n\n");
                }
                out.append("- [")
                        .append(card.id())
                        .append("](")
                        .append(file(card))
                        .append(") ");
                out.append(card.title().zh())
                        .append(" · ")
                        .append(card.title().en())
                        .append('\n');
            }
        }
        return out.toString();
    }

    private static Text label(Card card) {
        Criterion criterion = card.criterion();
        if (criterion instanceof Strength.Kind) {
            return new Text("亮点", "Strengths");
        }
        if (criterion instanceof Disclosure.Item) {
            return new Text("读者要知道的十一件事", "The eleven disclosures");
        }
        return criterion instanceof Check.Item ? new Text("细项检查", "Checks") : criterion.label();
    }

    private static String page(Card card) {
        StringBuilder out = new StringBuilder();
        out.append("# ").append(card.title().zh()).append("\n\n");
        out.append('`').append(card.id()).append('`');
        if (card.isFault()) {
            out.append(" · ").append(label(card).zh());
            out.append(" · ").append(card.severity().label().zh());
            out.append(" · 把握").append(card.confidence().label().zh());
        }
        out.append("\n\n").append(card.why().zh()).append("\n\n");
        examples(out, "## 会标出", card.flags());
        examples(out, "## 不会标出", card.allows());
        if (!card.rewrites().isEmpty()) {
            out.append("## 可以改成\n\n");
            for (Card.Proposal proposal : card.rewrites()) {
                out.append("> ")
                        .append(proposal.hans())
                        .append("\n>\n> ")
                        .append(proposal.hant())
                        .append("\n\n");
            }
        }
        out.append("## In English\n\n**").append(card.title().en()).append(".** ");
        out.append(card.why().en())
                .append("\n\n来源 Source: ")
                .append(card.source())
                .append('\n');
        return out.toString();
    }

    private static void examples(StringBuilder out, String heading, List<String> examples) {
        if (examples.isEmpty()) {
            return;
        }
        out.append(heading).append("\n\n");
        for (String example : examples) {
            out.append("- ")
                    .append(example.strip().replace("⟦", "**").replace("⟧", "**"))
                    .append('\n');
        }
        out.append('\n');
    }
}
