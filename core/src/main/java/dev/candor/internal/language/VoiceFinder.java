package dev.candor.internal.language;

import dev.candor.Statement;
import dev.candor.Voice;
import dev.candor.internal.clause.Sentence;
import dev.candor.internal.match.Lexicon;
import java.util.List;

/** Finds whose voice a statement speaks with: the one given, else an authority's where one signs. Immutable and thread-safe. */
final class VoiceFinder {

    private final int authority;

    VoiceFinder(Lexicon lexicon) {
        this.authority = lexicon.group("agent.authority");
    }

    Voice find(Statement statement, List<Sentence> sentences) {
        return statement.voice().orElseGet(() -> isSignedByAuthority(sentences) ? Voice.AUTHORITY : Voice.COMPANY);
    }

    private boolean isSignedByAuthority(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            if (sentence.kind() == Sentence.Kind.SIGNATURE && sentence.hasGroup(authority)) {
                return true;
            }
        }
        return false;
    }
}
