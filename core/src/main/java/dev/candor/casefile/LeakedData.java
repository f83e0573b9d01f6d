package dev.candor.casefile;

import java.util.List;

/** Kinds of personal data that may get out. Stateless. */
final class LeakedData {

    private static final List<String> KINDS = List.of(
            "card",
            "identity",
            "phone",
            "password",
            "address",
            "health-data",
            "chat",
            "name",
            "birth",
            "mail",
            "income",
            "place-data",
            "picture");

    private LeakedData() {}

    /** The groups of the words for each. */
    static List<Integer> kinds(CaseWords words) {
        return KINDS.stream().map(kind -> words.group("topic." + kind)).toList();
    }
}
