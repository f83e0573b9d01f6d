package dev.candor.zh.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** What a name is of, by the word that it ends with: the kinds of the words under {@code [endings]} in {@code names.txt}. */
enum Ending {
    /** A body with a proper name before it: {@code 有限公司}. */
    BODY("org"),
    /** A body with a place, another body or a state before it: {@code 分公司}. */
    PART_OF_A_BODY("orgs"),
    /** A branch that is a body where it is named, else a place: {@code 支行}. */
    BRANCH("b"),
    /** A firm, whatever is called so after a place: {@code 公司}. */
    FIRM("c"),
    /** A body whose name no dictionary knows: {@code 厂}. */
    NOVEL_BODY("w"),
    /** An authority that stands alone too, and takes a place before it: {@code 公安局}. */
    AUTHORITY("f"),
    /** An authority only with a place before it: {@code 管理局}. */
    AUTHORITY_OF_A_PLACE("n"),
    /** An authority that stands alone, and takes a proper name too: {@code 地检署}. */
    AUTHORITY_ALONE_OR_NAMED("p"),
    /** An authority only with a proper name before it: {@code 县市政府}. */
    NAMED_AUTHORITY("g"),
    /** An institution by its number, with a place before it: {@code 一院}. */
    NUMBERED("k"),
    /** A division of a country: {@code 省}. */
    DIVISION("d"),
    /** A road: {@code 路}. */
    ROAD("r"),
    /** A water or a height: {@code 湖}. */
    LANDSCAPE("v"),
    /** A site: {@code 机场}. */
    SITE("t"),
    /** A site whose name no dictionary knows: {@code 站}. */
    NOVEL_SITE("s"),
    /** A part of the place before it: {@code 食堂}. */
    PART_OF_A_PLACE("j"),
    /** A line of a railway or a road: {@code 线}. */
    LINE("l"),
    /** A member of the staff after a surname: {@code 徐员}. */
    STAFF("y"),
    /** A form of address: {@code 先生}. */
    ADDRESS("h"),
    /** An office: {@code 总经理}. */
    OFFICE("e"),
    /** An occupation or a group, before a name: {@code 客户经理}. */
    OCCUPATION("o"),
    /** Somebody whose name is left out: {@code 某}. */
    SOMEBODY("x");

    private static final Map<String, Ending> BY_CODE = new HashMap<>();

    static {
        for (Ending ending : values()) {
            BY_CODE.put(ending.code, ending);
        }
    }

    private final String code;

    Ending(String code) {
        this.code = code;
    }

    /** The kind of a word; throws {@link IllegalStateException} when it has none. */
    static Ending of(Words.Word word) {
        Ending ending = BY_CODE.get(word.value());
        if (ending == null) {
            throw new IllegalStateException(
                    "names.txt: '" + word.text() + "=" + word.value() + "' under [endings] is of no kind; allowed: "
                            + String.join(", ", new TreeSet<>(BY_CODE.keySet())));
        }
        return ending;
    }

    /** Whether a word is of this kind. */
    boolean isOf(Words.Word word) {
        return word.value().equals(code);
    }
}
