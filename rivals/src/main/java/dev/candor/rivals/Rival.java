package dev.candor.rivals;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import com.hankcs.hanlp.seg.Segment;
import dev.candor.Grader;
import dev.candor.Report;
import dev.candor.Statement;
import dev.candor.benchmarks.speed.HanLpBenchmark;
import dev.candor.zh.Chinese;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** What can be done with a Chinese text instead of grading it, and grading it. */
public enum Rival {
    /** A full grade with everything on. */
    CANDOR {
        @Override
        ToIntFunction<String> open() {
            Grader grader = Grader.builder().language(Chinese.standard()).build();
            return text -> grader.grade(Statement.of(text)) instanceof Report report
                    ? report.ledger().size()
                    : 0;
        }
    },
    /** HanLP cuts words, names and tags off, and does nothing else. */
    HANLP_SEGMENTATION {
        @Override
        ToIntFunction<String> open() {
            Segment segment = HanLpBenchmark.segmenter();
            return text -> segment.seg(text).size();
        }
    },
    /** Fold, cut words, find phrases, sixty regular expressions, as a careful developer would put libraries together. */
    LIBRARIES {
        @Override
        ToIntFunction<String> open() {
            return new Libraries(HanLpBenchmark.segmenter())::findings;
        }
    },
    /** LanguageTool checks Chinese, as it ships. */
    LANGUAGE_TOOL {
        @Override
        ToIntFunction<String> open() {
            return languageTool();
        }
    },
    /**
     * LanguageTool, when HanLP does not allocate the matrix of its tagger anew for every text: {@code Viterbi.compute} does
     * so as long as the matrix has fewer states than there are tags.
     */
    LANGUAGE_TOOL_MENDED {
        @Override
        ToIntFunction<String> open() {
            ToIntFunction<String> tool = languageTool();
            if (tool.applyAsInt("我们道歉。") < 0) {
                throw new IllegalStateException("LanguageTool counted fewer than no matches");
            }
            TransformMatrix matrix = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
            matrix.extend(Nature.values().length);
            matrix.states = Arrays.copyOf(matrix.states, Nature.values().length);
            return tool;
        }
    };

    /** Gets ready; what comes is called with texts and answers how much it found. */
    abstract ToIntFunction<String> open();

    private static ToIntFunction<String> languageTool() {
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("zh-CN"));
        return text -> {
            try {
                return tool.check(text).size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
