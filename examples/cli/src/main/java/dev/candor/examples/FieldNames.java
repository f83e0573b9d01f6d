package dev.candor.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an archive calls the fields that are read.
 *
 * @param names the archive's name for every field
 */
record FieldNames(Map<String, String> names) {

    /** The fields. */
    static final List<String> FIELDS = List.of(
            "id", "text", "title", "lang", "crisis", "stage", "region", "voice", "issuer", "incidentAt", "publishedAt");

    /** Copies the names. */
    FieldNames {
        names = Map.copyOf(names);
    }

    /** Reads options such as {@code text=正文}; a field that none of them names keeps its own name. */
    static FieldNames of(List<String> given) {
        Map<String, String> names = new LinkedHashMap<>();
        FIELDS.forEach(field -> names.put(field, field));
        for (String option : given) {
            int equals = option.indexOf('=');
            if (equals < 0 || equals == option.length() - 1) {
                throw new InputException(
                        "--field 要写成 字段=名称，如 text=正文，而不是“" + option + "”",
                        "--field must be FIELD=NAME such as text=body, but was '" + option + "'");
            }
            String field = Choice.words("--field", FIELDS.toArray(String[]::new))
                    .of(option.substring(0, equals).strip());
            names.put(field, option.substring(equals + 1).strip());
        }
        if (Set.copyOf(names.values()).size() < names.size()) {
            throw new InputException(
                    "--field 不能让两个字段用同一个名称：" + String.join(", ", given),
                    "--field must not give two fields the same name: " + String.join(", ", given));
        }
        return new FieldNames(names);
    }

    /** What the archive calls this field. */
    String of(String field) {
        return names.getOrDefault(field, field);
    }

    /** Whether a field has this name in the archive. */
    boolean knows(String name) {
        return names.containsValue(name);
    }
}
