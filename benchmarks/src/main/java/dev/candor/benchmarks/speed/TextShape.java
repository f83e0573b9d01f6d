package dev.candor.benchmarks.speed;

import dev.candor.benchmarks.Repository;
import dev.candor.benchmarks.quality.Corpus;

/** What a text is like whose cost must grow with its length and no faster. */
public enum TextShape {
    /** Sentences of labelled statements. */
    ORDINARY {
        @Override
        String make(int length) {
            return StatementGenerator.of(Corpus.read(Repository.devCorpus()), Script.SIMPLIFIED, SEED)
                    .next(length);
        }
    },
    /** One phrase again and again, without any stop. */
    ONE_PHRASE {
        @Override
        String make(int length) {
            return repeated("个别员工违规操作所致", length);
        }
    },
    /** Brackets and quotation marks that never close. */
    OPENERS {
        @Override
        String make(int length) {
            return repeated("我们道歉（“《系统事故，", length);
        }
    },
    /** As many hits as a text can have, in sentences. */
    HITS {
        @Override
        String make(int length) {
            return repeated("不我们将供应商因此已违规，但5月9日用户受影响。", length);
        }
    },
    /** Personal data of people harmed in every sentence. */
    PERSONAL_DATA {
        @Override
        String make(int length) {
            return repeated("我们向伤者张三（手机13800138000）道歉。", length);
        }
    },
    /** Sentences that own up, each of which leaves impressions. */
    STRENGTHS {
        @Override
        String make(int length) {
            return repeated("责任完全在我们公司，我们已经退还全部押金。", length);
        }
    };

    private static final long SEED = 20261121;

    /** A text of this many UTF-16 code units. */
    abstract String make(int length);

    private static String repeated(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }
}
