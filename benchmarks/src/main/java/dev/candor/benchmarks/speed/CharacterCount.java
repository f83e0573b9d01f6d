package dev.candor.benchmarks.speed;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Makes JMH print characters a second beside texts a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class CharacterCount {

    /** Characters done; JMH sets it back and reads it. */
    public long characters;
}
