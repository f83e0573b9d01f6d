package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.card.Card;
import dev.candor.draft.DraftSession;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A draft that is edited is graded as if it had always been so. */
class DraftTest {

    private static final int DRAFTS = 6;
    private static final int EDITS = 40;

    /** What makes sentences, lines, lists, quotations, dates and names fall apart or come together. */
    private static final List<String> MARKS = List.of(
            "",
            "",
            "\n",
            "。",
            "，",
            "“",
            "”",
            "；",
            "：",
            "一、",
            "\n二是",
            "5月9日",
            "6日",
            "下午3点",
            "4时",
            "约3万元",
            "QC",
            "（",
            "）",
            "\n东岚公司",
            "以下简称“东岚”",
            "東嵐公司們",
            "\n三、整改措施\n",
            "具体措施如下：",
            "11/18（二）",
            "3/4",
            "《食品安全法》第三条",
            "该法第五条",
            "我是林昱帆",
            "林昱帆",
            "东岚法务部",
            "东岚用户",
            " ",
            "說明為對會時來國過還發後關務產業應進員經");

    private static final Grader GRADER =
            Grader.builder().language(Chinese.standard()).build();

    private final List<String> sentences = new ArrayList<>();

    DraftTest() {
        for (Card card : Chinese.standard().cards()) {
            for (String example : card.flags()) {
                sentences.add(example.replace("⟦", "").replace("⟧", ""));
            }
        }
    }

    @Test
    void everyEditLeadsToTheOutcomeOfTheWholeText() {
        Random random = new Random(20261121);
        int reports = 0;
        for (int draft = 0; draft < DRAFTS; draft++) {
            Statement statement = Statement.builder(text(random))
                    .publishedAt(OffsetDateTime.parse("2025-05-12T10:00:00+08:00"))
                    .build();
            DraftSession session = DraftSession.open(GRADER, statement);
            for (int edit = 0; edit < EDITS; edit++) {
                String before = session.text();
                int start = random.nextInt(before.length() + 1);
                int end = Math.min(before.length(), start + random.nextInt(random.nextInt(5) == 0 ? 80 : 3));
                String replacement = switch (random.nextInt(6)) {
                    case 0, 1 -> pick(sentences, random);
                    case 2 -> before.substring(start / 2, (start + 1) / 2 + random.nextInt(start / 3 + 1));
                    default -> pick(MARKS, random);
                };

                session.edit(start, end, replacement);

                assertThat(session.outcome())
                        .as("[%s, %s) replaced by %s in %s", start, end, replacement, before)
                        .isEqualTo(GRADER.grade(statement.withText(session.text())));
                reports += session.outcome() instanceof Report ? 1 : 0;
            }
        }
        assertThat(reports).isGreaterThan(DRAFTS * EDITS / 2);
    }

    /** Lines of a few sentences each. */
    private String text(Random random) {
        StringBuilder text = new StringBuilder("东岚公司关于本次事件的说明\n尊敬的用户：\n");
        for (int line = 0; line < 6; line++) {
            for (int sentence = random.nextInt(4); sentence >= 0; sentence--) {
                text.append(pick(sentences, random));
            }
            text.append('\n');
        }
        return text.append("东岚公司\n2025年5月12日").toString();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
