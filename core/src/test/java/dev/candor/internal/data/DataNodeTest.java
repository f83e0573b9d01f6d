package dev.candor.internal.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.testing.TinyLanguage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataNodeTest {

    private static final String YAML = """
            id: blame.third-party
            number: 012
            date: 2026-11-20
            none:
            list: [a, b]
            single: c
            map: {x: 1, y: 2}
            """;

    @Test
    void everyScalarIsTextAsWritten() {
        DataNode node = read(YAML);

        assertThat(node.text("number")).isEqualTo("012");
        assertThat(node.text("date")).isEqualTo("2026-11-20");
        assertThat(node.text("none")).isEmpty();
        assertThat(node.text("absent")).isEmpty();
        assertThat(node.text("list")).isEmpty();
    }

    @Test
    void keysComeInTheOrderOfTheFile() {
        assertThat(read(YAML).keys())
                .extracting(DataNode::text)
                .containsExactly("id", "number", "date", "none", "list", "single", "map");
        assertThat(read("[a]").keys()).isEmpty();
    }

    @Test
    void aSingleValueIsAListOfOne() {
        DataNode node = read(YAML);

        assertThat(node.texts("list")).containsExactly("a", "b");
        assertThat(node.texts("single")).containsExactly("c");
        assertThat(node.texts("absent")).isEmpty();
        assertThat(node.texts("map")).isEmpty();
    }

    @Test
    void aKeyWithoutAValueHasNoItems() {
        assertThat(read(YAML).items("none")).isEmpty();
        assertThat(read("a: ''").items("a")).isEmpty();
    }

    @Test
    void kindsAreTold() {
        DataNode node = read(YAML);

        assertThat(node.isMapping()).isTrue();
        assertThat(node.isList()).isFalse();
        assertThat(node.get("list")).hasValueSatisfying(list -> {
            assertThat(list.isList()).isTrue();
            assertThat(list.isMapping()).isFalse();
        });
        assertThat(node.get("absent")).isEmpty();
    }

    @Test
    void aNodeKnowsItsLine() {
        DataNode node = read(YAML);

        assertThat(node.place()).isEqualTo("some.yaml, line 1");
        assertThat(node.keys().get(6).place()).isEqualTo("some.yaml, line 7");
        assertThat(node.items("list").get(1).place()).isEqualTo("some.yaml, line 5");
    }

    @Test
    void unknownKeysAreToldWithTheAllowedOnesSorted() {
        Problems problems = new Problems();
        read("idd: 1\nid: 2\n\nnmae: 3").allowKeys(Set.of("name", "id"), problems);

        assertThatThrownBy(problems::throwIfAny)
                .isInstanceOf(DataException.class)
                .hasMessage("""
                        2 problems:
                          some.yaml, line 1: unknown key 'idd'; allowed: id, name
                          some.yaml, line 4: unknown key 'nmae'; allowed: id, name""");
    }

    @Test
    void oneProblemIsCountedAsOne() {
        Problems problems = new Problems();
        problems.throwIfAny();
        problems.add("cards", "no card");

        assertThatThrownBy(problems::throwIfAny).hasMessage("1 problem:\n  cards: no card");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | some.yaml: the file is empty",
                "# nothing | some.yaml: the file is empty",
                "a: 1;b: [ | some.yaml, line 2: ",
                "a: 'x | some.yaml, line 1: found unexpected end of stream",
                "--- a;--- b | some.yaml, line 2: ",
            })
    void aFileThatIsNotOneYamlDocumentIsAProblemWithItsLine(String yaml, String expected) {
        assertThatThrownBy(() -> read(yaml.replace(';', '\n')))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("1 problem:\n  " + expected);
    }

    @Test
    void aKeyGivenTwiceIsAProblemSinceOneOfThemWouldBeLost() {
        assertThatThrownBy(() -> read("a: 1\nb: {c: 1, d: 2,\n  c: 3}\n\na: 2"))
                .isInstanceOf(DataException.class)
                .hasMessage("""
                        2 problems:
                          some.yaml, line 3: key 'c' stands here a second time
                          some.yaml, line 5: key 'a' stands here a second time""");
    }

    @Test
    void bytesThatAreNoUtf8AreAProblem() {
        InputStream latin = new ByteArrayInputStream(new byte[] {'a', ':', ' ', (byte) 0xE4, '\n'});

        assertThatThrownBy(() -> DataNode.read("some.yaml", latin)).isInstanceOf(DataException.class);
    }

    private static DataNode read(String yaml) {
        return DataNode.read("some.yaml", TinyLanguage.stream(yaml));
    }

    @Test
    void whatIsPackedIsReadAlike() throws IOException {
        String yaml = "a: [1, {b: 二, c: ''}]\nd: |\n  x\n  y\n";
        DataNode node = DataNode.read("x.yaml", TinyLanguage.stream(yaml));
        PackedWriter packed = new PackedWriter();
        packed.flag(true);
        node.write(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        packed.writeTo(bytes);

        PackedReader in = new PackedReader(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(in.flag()).isTrue();
        DataNode read = DataNode.read("x.yaml", in);

        assertThat(read.texts("a")).isEqualTo(node.texts("a"));
        assertThat(read.text("d")).isEqualTo("x\ny\n");
        DataNode inner = read.items("a").get(1);
        assertThat(inner.isMapping()).isTrue();
        assertThat(inner.text("b")).isEqualTo("二");
        assertThat(inner.keys()).extracting(DataNode::text).containsExactly("b", "c");
        assertThat(inner.place()).isEqualTo("x.yaml, line 1");
        assertThat(read.get("d").orElseThrow().place()).isEqualTo("x.yaml, line 2");
    }
}
