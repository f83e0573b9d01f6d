package dev.candor.rivals;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import com.hankcs.hanlp.dictionary.other.CharTable;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import dev.candor.Statement;
import dev.candor.zh.Chinese;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Good libraries put together with care: characters folded one to one, words cut once, 3,000 phrases found in one pass and
 * kept where they begin and end with a word, and sixty patterns of two lists of words with a bounded gap.
 */
final class Libraries {

    private static final int PHRASES = 3_000;
    private static final long SEED = 20261121;

    private static final String[] FIRST = {
        "因|由于|鉴于|受|系", "个别|部分|少数|极少数", "供应商|第三方|外包|合作方|服务商", "员工|店员|客服|司机|工作人员", "我们|我司|本公司|公司",
        "将|会|拟|计划|正在", "高度重视|深表歉意|诚恳道歉|致歉", "尽快|第一时间|适时|后续", "用户|消费者|乘客|患者|旅客", "网传|网络|自媒体|不实"
    };
    private static final String[] SECOND = {
        "所致|造成|导致|引起|引发",
        "违规|疏忽|失误|操作不当|管理不善",
        "整改|完善|优化|加强|提升|健全",
        "赔偿|退款|补偿|召回|赔付|更换",
        "影响|损失|不便|困扰|伤害|泄露",
        "调查|核查|排查|处理|追究|严惩"
    };

    private final Segment segment;
    private final AhoCorasickDoubleArrayTrie<String> phrases = new AhoCorasickDoubleArrayTrie<>();
    private final List<Pattern> patterns = new ArrayList<>();

    Libraries(Segment segment) {
        this.segment = segment;
        List<String> all = new ArrayList<>(Chinese.standard()
                .reader()
                .read(Statement.of("我们道歉。"))
                .hits()
                .lexicon()
                .phrases());
        all.removeIf(phrase -> phrase.length() < 2 || phrase.length() > 8 || phrase.charAt(0) == 0);
        Random random = new Random(SEED);
        TreeMap<String, String> chosen = new TreeMap<>();
        while (chosen.size() < PHRASES) {
            String phrase = all.get(random.nextInt(all.size()));
            chosen.put(phrase, phrase);
        }
        phrases.build(chosen);
        for (String first : FIRST) {
            for (String second : SECOND) {
                patterns.add(Pattern.compile("(?:" + first + ")[^。！？；\n]{0,16}(?:" + second + ")"));
            }
        }
    }

    /** How many phrases and patterns were found in a text. */
    int findings(String original) {
        String text = CharTable.convert(original);
        BitSet borders = new BitSet(text.length() + 1);
        for (Term term : segment.seg(text)) {
            borders.set(term.offset);
            borders.set(term.offset + term.length());
        }
        int[] found = {0};
        phrases.parseText(text, (begin, end, phrase) -> found[0] += borders.get(begin) && borders.get(end) ? 1 : 0);
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found[0]++;
            }
        }
        return found[0];
    }
}
