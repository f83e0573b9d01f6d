package dev.candor.zh;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CustomDictionary;
import dev.candor.Grader;
import dev.candor.Statement;
import java.io.File;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a host does to HanLP, a grade stays the same. */
class IndependenceTest {

    /** Asks for word borders: 员工, 商, 人员, 退. */
    private static final String TEXT = "11月18日，我们发现个别服务商的人员违规操作，员工已停职。受影响的4,118位用户可以凭订单退款，商户也退。我们深表歉意。";

    @Test
    void aCustomDictionaryChangesNothing() {
        String before = grade();
        CustomDictionary.insert("的人员违规", "nz 99999");
        CustomDictionary.insert("单退", "nz 99999");
        try {
            assertThat(grade()).isEqualTo(before);
        } finally {
            CustomDictionary.remove("的人员违规");
            CustomDictionary.remove("单退");
        }
    }

    @Test
    void aHostilePropertiesFileChangesNothing(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("hanlp.properties"), """
                root=/nowhere/
                CoreDictionaryPath=data/none.txt
                BiGramDictionaryPath=data/none.txt
                CharTypePath=data/none.bin
                Normalization=true
                """);
        List<URL> path = new ArrayList<>();
        path.add(directory.toUri().toURL());
        for (String property : List.of("java.class.path", "jdk.module.path")) {
            for (String entry : System.getProperty(property, "").split(File.pathSeparator, -1)) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        Thread thread = Thread.currentThread();
        ClassLoader own = thread.getContextClassLoader();
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(loader);
            Class<?> there = loader.loadClass(IndependenceTest.class.getName());
            assertThat(there).isNotSameAs(IndependenceTest.class);
            Method grade = there.getDeclaredMethod("grade");
            grade.setAccessible(true);
            Object graded = grade.invoke(null);

            assertThat(graded).isEqualTo(grade());
        } finally {
            thread.setContextClassLoader(own);
        }
    }

    static String grade() {
        return Grader.builder()
                .language(Chinese.standard())
                .build()
                .grade(Statement.of(TEXT))
                .toString();
    }
}
